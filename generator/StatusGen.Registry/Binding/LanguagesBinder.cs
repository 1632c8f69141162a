using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary><c>languages</c>: BCP 47 tags, the default language first.</summary>
internal static class LanguagesBinder
{
    /// <summary>Each language is a table of every text; more than this many is a mistake.</summary>
    private const int MaxLanguages = 100;

    private const int MaxTagLength = 35;

    /// <summary>Null where no language is readable.</summary>
    public static IReadOnlyList<string>? Read(FileBinding binding, PropertyNode property)
    {
        if (property.Value is not ArrayNode { Items.Count: > 0 } array)
        {
            binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an array of at least one language such as [\"en\"]");
            return null;
        }

        List<string> languages = [];
        for (int i = 0; i < array.Items.Count; i++)
        {
            if (array.Items[i] is not ScalarNode { Kind: ScalarKind.String } scalar)
                binding.ReportWrongType(array.Items[i], "An item of 'languages'", "a language such as 'en' or 'zh-CN'");
            else if (!IsPlausible(scalar.Text))
                ReportTag(binding, scalar, languages);
            else if (Contains(languages, scalar.Text))
                binding.ReportShape(scalar.Range, $"The language {MessageText.Quote(scalar.Text)} stands in 'languages' twice: remove one.");
            else if (languages.Count == MaxLanguages)
                binding.ReportShape(scalar.Range, $"The language {MessageText.Quote(scalar.Text)} is one too many: a set has at most {MessageText.Number(MaxLanguages)}.");
            else
                languages.Add(scalar.Text);
        }

        return languages.Count == 0 ? null : languages;
    }

    private static void ReportTag(FileBinding binding, ScalarNode scalar, List<string> languages)
    {
        string corrected = scalar.Text.Replace('_', '-');
        bool isMeant = IsPlausible(corrected);
        string advice = isMeant ? $"did you mean {MessageText.Quote(corrected)}?" : "write one such as 'en' or 'zh-CN'.";
        binding.ReportShape(scalar.Range, $"{MessageText.Quote(scalar.Text)} is not a language tag: {advice}");
        if (isMeant && !Contains(languages, corrected) && languages.Count < MaxLanguages)
            languages.Add(corrected);
    }

    /// <summary>The shape of BCP 47: subtags of letters and digits, the first one of letters and at least two long.</summary>
    private static bool IsPlausible(string tag)
    {
        if (tag.Length is < 2 or > MaxTagLength)
            return false;

        int length = 0;
        bool isFirst = true;
        foreach (char c in tag)
        {
            if (c == '-')
            {
                if (length < (isFirst ? 2 : 1))
                    return false;
                length = 0;
                isFirst = false;
                continue;
            }

            bool isLetter = c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';
            if ((!isLetter && (isFirst || c is not (>= '0' and <= '9'))) || ++length > 8)
                return false;
        }

        return length >= (isFirst ? 2 : 1);
    }

    private static bool Contains(List<string> languages, string language)
    {
        foreach (string other in languages)
        {
            if (string.Equals(other, language, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
