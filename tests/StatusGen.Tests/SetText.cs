using System.Globalization;
using System.Text;

namespace StatusGen.Tests;

/// <summary>Everything that a set answers, as text: two sets that print alike answer alike.</summary>
internal static class SetText
{
    private static readonly CultureInfo[] Cultures = [.. ((string[])["", "en", "de-AT", "zh-TW", "fr"]).Select(CultureInfo.GetCultureInfo)];

    public static string Of<TCode>(StatusCodeSet<TCode> set)
        where TCode : struct, Enum
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{set.Name} {set.Kind} {set.FileName} {set.Count} {string.Join(',', set.Languages)} {string.Join(',', set.All)}");
        foreach (StatusCodeModule module in set.Modules)
            text.AppendLine(CultureInfo.InvariantCulture, $"{module.Name} {module.FirstCode} {module.LastCode} {module.Owner} {module.Description}");
        foreach (StatusCodeInfo info in set.Entries)
        {
            Append(text, set, info.Code);
            AppendInfo(text, set, info);
        }

        foreach (int unknown in (int[])[int.MinValue + 1, -5, 99, 418_000, 599, int.MaxValue - 1])
            Append(text, set, unknown);
        return text.ToString();
    }

    private static void Append<TCode>(StringBuilder text, StatusCodeSet<TCode> set, int value)
        where TCode : struct, Enum
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{value} {set.IsDefined(value)} {set.TryFromValue(value, out TCode code)} {code} {set.GetName(value)} {set.GetKey(value)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{set.GetReasonPhrase(value)} {set.GetMessage(value)} {set.GetDescription(value)} {set.GetReference(value)} {set.GetModule(value)}");
        text.AppendLine(CultureInfo.InvariantCulture, $"{set.GetHttpStatus(value)} {set.IsSuccess(value)} {set.IsError(value)} {set.IsRetryable(value)} {set.AllowsBody(value)} {set.IsCacheable(value)}");
        foreach (CultureInfo culture in Cultures)
            text.AppendLine(set.GetMessage(value, culture));
    }

    private static void AppendInfo<TCode>(StringBuilder text, StatusCodeSet<TCode> set, StatusCodeInfo info)
        where TCode : struct, Enum
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{info} {info.DeprecatedReason} {info.RetiredReason} {info.Since} {info.Source}");
        foreach (IReadOnlyList<string> list in (IReadOnlyList<string>[])[info.Arguments, info.Tags, info.RequiredHeaders, info.Methods])
            text.AppendLine(string.Join(',', list));
        text.AppendLine(CultureInfo.InvariantCulture, $"{set.TryParse(info.Key, out TCode byKey)} {byKey} {set.TryParse(info.Name, out TCode byName)} {byName}");
        foreach (CultureInfo culture in Cultures)
            text.AppendLine(info.GetDescription(culture)).AppendLine(info.FormatMessage(culture, culture, 1, 2, 3));
    }
}
