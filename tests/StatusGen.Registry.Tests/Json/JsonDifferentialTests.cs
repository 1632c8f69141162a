using System.Text.Json;
using System.Text.RegularExpressions;
using FsCheck.Fluent;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Tests.Json;

/// <summary>System.Text.Json says which texts are JSON and what they mean.</summary>
public sealed partial class JsonDifferentialTests
{
    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        MaxDepth = 64,
    };

    [Fact]
    public void Read_ValidDocuments_SameTree() => Properties.HoldForValid(JsonTexts.Extended, 2_000, text =>
    {
        Assert.Empty(Reading.Json(text).Diagnostics);
        AssertSame(text);
    });

    [Fact]
    public void Read_DamagedDocuments_SameAnswerAndTree() => Properties.Hold(JsonTexts.Damaged, 6_000, AssertSame);

    [Fact]
    public void Read_Noise_SameAnswerAndTree() => Properties.Hold(JsonTexts.Noise, 3_000, AssertSame);

    [Theory]
    [MemberData(nameof(Vectors))]
    public void Read_Vector_SameAnswerAndTree(string text) => AssertSame(text);

    public static TheoryData<string> Vectors() =>
    [
        "{}", "[]", "0", "-0", "null", "true", "false", "\"\"", " {} ", "\t\r\n[]", "{\"a\":1}", "{\"a\":1,}", "[1,]", "[,]", "{,}", "[1,,2]", "{\"a\":1,,}",
        "[1,2,3]", "{\"a\":{\"b\":[{}]}}", "// c\n{}", "/* c */{}", "{}// c", "{}//", "{}/**/", "{/*a*/\"a\"/*b*/:/*c*/1/*d*/,/*e*/}", "[1//\r]", "/", "{}/",
        "/*", "/*/", "/* *", "{}/*", "// only", "/* only */", "", " ", "\n", "{\"a\":1/**/,/**/\"b\":2}", "[//\u2028\n]", "[/*\u2028*/]",
        "1.5", "1.", ".5", "-.5", "-", "+1", "01", "-01", "00", "1e5", "1E+5", "1e-5", "1e", "1e+", "1.e5", "0e0", "0x1F", "1_000", "NaN", "Infinity",
        "-Infinity", "1a", "1.5.2", "1-2", "- 1", "1 2", "123456789012345678901234567890", "1e400", "1/**/2",
        "\"\\u0041\"", "\"\\u00e9\\uD83D\\uDE00\"", "\"\\b\\f\\n\\r\\t\\/\\\\\\\"\"", "\"\\x41\"", "\"\\u12\"", "\"\\u12G4\"", "\"\\", "\"\\u", "\"\\u00", "\"", "\"a",
        "\"\t\"", "\"\n\"", "\"\r\"", "\"\u0000\"", "\"\u001F\"", "\"\u007F\"", "\"\u2028\u2029\u0085\"", "'a'", "{'a':1}", "{a:1}", "{\"a\" 1}", "{\"a\":}", "{\"a\"}",
        "{\"a\":1 \"b\":2}", "[1 2]", "{\"a\":1]", "[1}", "{", "[", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "[1", "[1,", "}", "]", ",", ":", "{}{}", "{} 1", "[] ]",
        "tru", "True", "TRUE", "nul", "truefalse", "true false", "undefined", "None", "{\"a\":1}x", "\u00A0{}", "{\u00A0}", "{}\u0000", "{}\uFEFF", "[\uFEFF]",
        "{\"a\":1,\"a\":2}", "{\"\":1}", "codes:\n  A: 1\n", "---\n{}", "# c\n{}", "{\"a\":1;}", "{\"a\"=1}", "{\"a\"::1}", "[1:2]", "{1:2}", "{null:1}", "{[]:1}", "{{}}",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(63)]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(1_000)]
    public void Read_Depth_SameAnswer(int depth)
    {
        AssertSame(new string('[', depth) + new string(']', depth));
        AssertSame(string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth));
    }

    /// <summary>The one difference: a later step names the character with its place, where JsonDocument refuses the file.</summary>
    [Theory]
    [InlineData("\"\\ud83d\"", "\"\\ud83d\"")]
    [InlineData("\"\\ude00\\ud83d\"", "\"\\ude00\\ud83d\"")]
    [InlineData("\"\\uD83Dx\"", "\"\\ud83dx\"")]
    [InlineData("{\"\\udc00\":1}", "{\"\\udc00\":Integer 1,}")]
    public void Read_UnpairedSurrogateEscape_IsKept(string text, string tree)
    {
        Assert.Null(Accepted(text));
        RegistryDocument document = Reading.Json(text);
        Assert.Empty(document.Diagnostics);
        Assert.Equal(tree, TreeText.Of(document.Root));
    }

    [Fact]
    public void Read_RawUnpairedSurrogate_IsKept()
    {
        RegistryDocument document = Reading.Json("[\"a\uD83Db\", \"\uDE00\"]");

        Assert.Empty(document.Diagnostics);
        Assert.Equal("[\"a\\ud83db\",\"\\ude00\",]", TreeText.Of(document.Root));
    }

    /// <summary>A string, which hides comment signs, or a comment.</summary>
    [GeneratedRegex(@"""(?:[^""\\]|\\.)*""|//[^\r\n\u2028\u2029]*(?=[\r\n]|\z)|/\*[\s\S]*?\*/")]
    private static partial Regex Comments();

    /// <summary>
    /// JsonDocument refuses a comment between a name and its colon, which is an oversight there; so a text that it refuses
    /// has a second chance without its comments.
    /// </summary>
    private static void AssertSame(string text)
    {
        RegistryDocument actual = Reading.Json(text);

        // JsonDocument refuses a byte order mark in a string; we skip it.
        string content = text.StartsWith('\uFEFF') ? text[1..] : text;
        string? expected = Accepted(content);
        if (expected is null && actual.Diagnostics.Count == 0)
            expected = Accepted(Comments().Replace(content, match => match.Value[0] == '/' ? " " : match.Value));
        if (expected is not null)
            Assert.Equal(expected, actual.Diagnostics.Count == 0 ? TreeText.Of(actual.Root) : Reading.ErrorOf(actual));
        else if (actual.Diagnostics.Count == 0)
            Assert.True(HoldsUnpairedSurrogate(actual.Root!), "accepted, but is no JSON");
        else
            Assert.Single(actual.Diagnostics);
    }

    private static bool HoldsUnpairedSurrogate(RegistryNode root) =>
        Reading.NodesOf(root).OfType<ScalarNode>().Select(scalar => scalar.Text)
            .Concat(Reading.PropertiesOf(root).Select(property => property.Name))
            .Any(text => text.EnumerateRunes().Any(rune => rune.Value == 0xFFFD));

    /// <summary>The tree that JsonDocument reads, or null where it refuses the text.</summary>
    private static string? Accepted(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Options);
            return TreeText.Of(Convert(document.RootElement));
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or ArgumentException)
        {
            // A lone surrogate escape is refused only when the string is asked for, a raw one already by the encoder.
            return null;
        }
    }

    private static RegistryNode Convert(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => new ObjectNode(
            [.. element.EnumerateObject().Select(property => new PropertyNode(property.Name, default, Convert(property.Value)))], default),
        JsonValueKind.Array => new ArrayNode([.. element.EnumerateArray().Select(Convert)], default),
        JsonValueKind.String => new ScalarNode(ScalarKind.String, element.GetString()!, default),
        JsonValueKind.Number => new ScalarNode(
            element.GetRawText().AsSpan().IndexOfAny(".eE") < 0 ? ScalarKind.Integer : ScalarKind.Number, element.GetRawText(), default),
        JsonValueKind.Null => new ScalarNode(ScalarKind.Null, "null", default),
        _ => new ScalarNode(ScalarKind.Boolean, element.ValueKind == JsonValueKind.True ? "true" : "false", default),
    };
}
