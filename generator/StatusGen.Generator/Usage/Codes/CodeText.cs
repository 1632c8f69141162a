using System.Collections.Generic;
using System.Text;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Iana;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>How codes stand in messages.</summary>
internal static class CodeText
{
    /// <summary><c>409 Conflict</c>, or <c>AppCode.UserExists (1010002)</c>.</summary>
    public static string Of(KnownCode code) => code.Set.IsHttp
        ? Http(code.Number, code.Entry.Name)
        : $"{code.DisplayName} ({MessageText.Number(code.Number)})";

    public static string Http(int number, KnownCodes codes) =>
        codes.FindHttp(number) is { } code ? Of(code) : MessageText.Number(number);

    /// <summary><c>AppCode</c>, or <c>AppCode or OrderCode</c>.</summary>
    public static string Names(IReadOnlyList<KnownSet> sets)
    {
        List<string> names = [];
        foreach (KnownSet set in sets)
            names.Add(set.CodeType.Name);
        return Join(names);
    }

    public static string Join(IReadOnlyList<KnownCode> codes)
    {
        List<string> texts = [];
        foreach (KnownCode code in codes)
            texts.Add(Of(code));
        return Join(texts);
    }

    private static string Join(List<string> items)
    {
        StringBuilder text = new();
        for (int i = 0; i < items.Count; i++)
            text.Append(i == 0 ? "" : i == items.Count - 1 ? " or " : ", ").Append(items[i]);
        return text.ToString();
    }

    private static string Http(int number, string name) =>
        MessageText.Number(number) + " " + (IanaRegistry.Instance.PhraseOf(number) ?? Words(name));

    /// <summary><c>ClientClosedRequest</c> as a phrase: <c>Client Closed Request</c>.</summary>
    private static string Words(string name)
    {
        StringBuilder words = new(name.Length + 4);
        foreach (char c in name)
        {
            if (words.Length > 0 && char.IsUpper(c))
                words.Append(' ');
            words.Append(c);
        }

        return words.ToString();
    }
}
