using System;
using System.Globalization;

namespace StatusGen.Registry.Naming;

/// <summary>What C# takes as an identifier.</summary>
internal static class CSharpIdentifier
{
    /// <summary>
    /// Of a name, and of a namespace as a whole. Metadata holds 1,023 bytes of UTF-8 (CS7013), and the compiler's stack a few thousand
    /// levels of a namespace; what is derived from a name must fit as well.
    /// </summary>
    public const int MaxLength = 256;

    private static readonly string[] Keywords =
    [
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue",
        "decimal", "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally",
        "fixed", "float", "for", "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock",
        "long", "namespace", "new", "null", "object", "operator", "out", "override", "params", "private", "protected",
        "public", "readonly", "ref", "return", "sbyte", "sealed", "short", "sizeof", "stackalloc", "static", "string",
        "struct", "switch", "this", "throw", "true", "try", "typeof", "uint", "ulong", "unchecked", "unsafe", "ushort",
        "using", "virtual", "void", "volatile", "while",
    ];

    /// <summary>Words that are keywords only here and there, but that no type may be called.</summary>
    private static readonly string[] ContextualTypeWords =
    [
        "allows", "await", "dynamic", "extension", "field", "file", "managed", "nint", "notnull", "nuint", "partial", "record",
        "required", "scoped", "unmanaged", "var", "where", "yield",
    ];

    public static bool IsValid(string name)
    {
        if (name.Length is 0 or > MaxLength || !IsStart(name[0]))
            return false;

        for (int i = 1; i < name.Length; i++)
        {
            if (!IsPart(name[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a type can be called so without the verbatim prefix.</summary>
    public static bool IsValidTypeName(string name)
        => IsValid(name) && Array.IndexOf(Keywords, name) < 0 && Array.IndexOf(ContextualTypeWords, name) < 0;

    public static bool IsValidNamespace(string name)
    {
        if (name.Length > MaxLength)
            return false;
        if (name.IndexOf('.') < 0)
            return IsValid(name);

        foreach (string part in name.Split('.'))
        {
            if (!IsValid(part))
                return false;
        }

        return true;
    }

    /// <summary>A further sentence for the message about a name that is no identifier, where its length is a reason.</summary>
    public static string LengthAdvice(string name)
        => name.Length > MaxLength ? " It may have 256 characters at most." : "";

    public static bool IsStart(char c)
    {
        if (c < 0x80)
            return IsAsciiLetter(c) || c == '_';

        return CharUnicodeInfo.GetUnicodeCategory(c)
            is UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.LetterNumber;
    }

    /// <summary>
    /// Formatting characters are left out although C# allows them: it ignores them when it compares, so two names that
    /// differ for us would be one for the compiler.
    /// </summary>
    public static bool IsPart(char c)
    {
        if (c < 0x80)
            return IsAsciiLetter(c) || c is >= '0' and <= '9' || c == '_';

        return IsStart(c)
            || CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.ConnectorPunctuation;
    }

    private static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
}
