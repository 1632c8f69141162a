using FsCheck;
using FsCheck.Fluent;

namespace StatusGen.Registry.Tests.Json;

/// <summary>Random JSON texts, and random damage to them.</summary>
internal static class JsonTexts
{
    /// <summary>Everything that matters somewhere in JSON or YAML, so that random damage hits more than random letters would.</summary>
    private const string Telling = "{}[]:,\"'\\/*#-+.eE0123456789truefalsn uxbad\t\n\r \u00A0\u0085\u2028\u0000\u0001\u001F\u007F\uFEFF&!%@`|>?~<=$_é中";

    private static readonly Gen<string> Strings = Gen.Elements(
            "", "a", "code", "http", "~", "null", "no", "0x1F", "<<", "---", "...", "a: b", "# x", "- x", "it's", "%d", "{userId}", "中文",
            "\\u0041", "\\n", "\\t\\r\\b\\f", "\\\"", "\\\\", "\\/", "\\ud83d\\ude00", "😀", " ", "  x  ", "&a", "*a", "!t", "\\u0000", "@", "`", "|", ">")
        .ListOf(3).Select(parts => "\"" + string.Concat(parts) + "\"");

    private static readonly Gen<string> Numbers = Gen.Elements(
        "0", "-0", "1", "-1", "404", "1010001", "123456789012345678901234567890", "0.5", "-1.25", "1e3", "1E-3", "2.5e+10", "1e400", "-0.0");

    private static readonly Gen<string> Literals = Gen.Elements("true", "false", "null");

    private static readonly Gen<string> PlainSpace = Gen.Elements("", "", "", "", " ", "  ", "\n", "\r\n", "\t", "\n  ");

    private static readonly Gen<string> CommentSpace = Gen.Frequency(
        (8, PlainSpace),
        (1, Gen.Elements("// c\n", "/* c */", "/**/", "//\r\n", "/* \n * */", " // \"x\": 1\r")));

    /// <summary>Valid JSON without any extension.</summary>
    public static Gen<string> Plain { get; } = Documents(PlainSpace, Gen.Constant(""));

    /// <summary>Valid JSON with comments and trailing commas.</summary>
    public static Gen<string> Extended { get; } = Documents(CommentSpace, Gen.Elements("", "", "", ","));

    /// <summary>JSON with one to four characters inserted, replaced, deleted or doubled, or cut off: mostly invalid.</summary>
    public static Gen<string> Damaged { get; } = Damage(Extended);

    /// <summary>Texts that are no documents at all, made of telling characters.</summary>
    public static Gen<string> Noise { get; } =
        Gen.Elements(Telling.ToCharArray()).ListOf().Select(characters => new string([.. characters]));

    /// <summary>Tries the text with a piece of it left out, so a counterexample ends up short.</summary>
    public static Arbitrary<string> Shrinking(this Gen<string> texts) => Arb.From(texts, Shrink);

    public static Gen<string> Damage(Gen<string> texts)
    {
        Gen<Func<string, string>> step =
            from place in Gen.Choose(0, 10_000)
            from kind in Gen.Choose(0, 5)
            from character in Gen.Elements(Telling.ToCharArray())
            select (Func<string, string>)(text => DamageOnce(text, place, kind, character));
        return
            from text in texts
            from count in Gen.Choose(1, 4)
            from steps in step.ListOf(count)
            select steps.Aggregate(text, (current, next) => next(current));
    }

    private static string DamageOnce(string text, int place, int kind, char character)
    {
        if (text.Length == 0)
            return character.ToString();

        int at = place % text.Length;
        return kind switch
        {
            0 => text.Insert(at, character.ToString()),
            1 => text.Remove(at, 1),
            2 => text.Remove(at, 1).Insert(at, character.ToString()),
            3 => text.Insert(at, text.Substring(at, Math.Min(5, text.Length - at))),
            4 => text.Remove(at, Math.Min(4, text.Length - at)),
            _ => text[..at],
        };
    }

    private static IEnumerable<string> Shrink(string text)
    {
        for (int length = text.Length / 2; length > 0; length /= 2)
        {
            for (int at = 0; at + length <= text.Length; at += length)
                yield return text.Remove(at, length);
        }
    }

    private static Gen<string> Documents(Gen<string> space, Gen<string> trailingComma) =>
        from before in space
        from value in Value(space, trailingComma, 4)
        from after in space
        select before + value + after;

    private static Gen<string> Value(Gen<string> space, Gen<string> trailingComma, int depth)
    {
        Gen<string> scalar = Gen.OneOf(Strings, Numbers, Literals);
        if (depth == 0)
            return scalar;

        Gen<string> value = Spaced(Value(space, trailingComma, depth - 1), space);
        Gen<string> property =
            from name in Spaced(Strings, space)
            from content in value
            select name + ":" + content;
        return Gen.Frequency(
            (2, scalar),
            (4, Container('{', property, '}', space, trailingComma)),
            (2, Container('[', value, ']', space, trailingComma)));
    }

    private static Gen<string> Container(char open, Gen<string> member, char close, Gen<string> space, Gen<string> trailingComma) =>
        from count in Gen.Choose(0, 4)
        from members in member.ListOf(count)
        from comma in trailingComma
        from last in space
        select open + string.Join(',', members) + (count == 0 ? "" : comma) + last + close;

    private static Gen<string> Spaced(Gen<string> piece, Gen<string> space) =>
        from before in space
        from content in piece
        from after in space
        select before + content + after;
}
