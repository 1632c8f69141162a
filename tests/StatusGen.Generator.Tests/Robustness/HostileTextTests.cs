using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Robustness;

/// <summary>Whatever a text of the registry holds, it ends as data: it compiles, and it is read back as it was written.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, LanguageVersion> Texts()
    {
        string[] texts =
        [
            "\"; System.Environment.Exit(1); //", "\\", "\\\"", "\\u0022", "*/ /*", "</summary><evil>", "<!-- --> ]]> <![CDATA[", "&amp; & &#0;", "a\n#endif\n#if false",
            "\"\"\"", "\"u8;", "{{", "}}", "{{}}", "{{name}}", "\u2028#error\u2029x\u0085y", "\r\n\t", "\0\u0001\u0008\u001f\u007f\u0080\u009f", "\u202eevil\u202c\u2066\u2069\u200f",
            "😀🏳️‍🌈 \U000E0041", "\uFEFFbom", "\uFFFE\uFFFF\uFDD0", "´`' $@%", "/// <inheritdoc/>", "//", "@\"", "$\"{{x}}\"", " lead and trail ", "\\x41\\N\\", "a\tb\nc",
        ];
        TheoryData<string, LanguageVersion> data = [];
        foreach (string text in texts)
        {
            data.Add(text, LanguageVersion.Latest);
            data.Add(text, LanguageVersion.CSharp8);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Text_WithAnything_IsReadBack(string text, LanguageVersion language)
    {
        Outcome outcome = (Scenario.Json(RegistryWith(text)) with { Language = language }).Run();

        string literal = SymbolDisplay.FormatLiteral(text, quote: true);
        Assert.DoesNotContain(outcome.Diagnostics, diagnostic => diagnostic.Id is not ("STG0016" or "STG0002"));
        outcome.AssertValues(
            ("AppCode.Hostile.GetMessage()", text),
            ("AppMessages.Hostile(\"v\")", text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal)),
            ("AppCode.Hostile.GetDescription()", text),
            ("AppCode.Hostile.GetReference()", text),
            ("AppCode.Hostile.GetInfo().DeprecatedReason", text),
            ("AppCode.Gone.GetInfo().RetiredReason", text),
            ($"AppCodes.Set.GetInfo(1).Tags[0].Length == {literal}.Length", true));
    }

    [Fact]
    public void UnpairedSurrogate_BecomesReplacementCharacter()
    {
        // Escaped in the registry, where JSON can hold it.
        Outcome outcome = Scenario.Json(RegistryWith("LONE").Replace("LONE", """a\ud800b\udc00""", StringComparison.Ordinal)).Run();

        Assert.Contains("STG0016", outcome.Rules, StringComparison.Ordinal);
        outcome.AssertValues(
            ("AppCode.Hostile.GetMessage()", "a\ufffdb\ufffd"),
            ("AppCode.Hostile.GetDescription()", "a\ufffdb\ufffd"),
            ("AppCode.Hostile.GetReference()", "a\ufffdb\ufffd"),
            ("AppCode.Hostile.GetInfo().DeprecatedReason", "a\ufffdb\ufffd"),
            ("AppCode.Gone.GetInfo().RetiredReason", "a\ufffdb\ufffd"),
            ("AppCode.Hostile.GetInfo().Tags[0]", "a\ufffdb\ufffd"),
            ("AppCode.Hostile.GetModule()", "a\ufffdb\ufffd"),
            ("AppCodes.Set.Modules[0].Owner", "a\ufffdb\ufffd"));
    }

    [Theory]
    [InlineData("a\"*</summary>\\.status-codes.json")]
    [InlineData("a\n#endif\u2028.status-codes.json")]
    [InlineData("{x}-- ]]>.status-codes.json")]
    [InlineData("a\tb=c.status-codes.json")]
    public void FileName_WithAnything_IsData(string fileName)
    {
        Outcome outcome = Scenario.With((fileName, Registries.Smallest)).Run();

        Assert.Equal(6, outcome.Sources.Count);
    }

    [Fact]
    public void HttpSet_WithHostileSourceAndHeaders_IsData()
    {
        JsonObject entry = new()
        {
            ["code"] = 499,
            ["source"] = "\"; */ </summary>\n#endif",
            ["headers"] = new JsonArray("A\"", "B,C", "D\nE"),
            ["methods"] = new JsonArray("*/", "</x>"),
        };

        Scenario.Json(new JsonObject { ["kind"] = "http", ["codes"] = new JsonObject { ["GONE_AWAY"] = entry } }.ToJsonString()).Run();
    }

    private static string RegistryWith(string text) => new JsonObject
    {
        ["modules"] = new JsonObject
        {
            [text] = new JsonObject
            {
                ["owner"] = text,
                ["description"] = text,
                ["codes"] = new JsonObject
                {
                    ["HOSTILE"] = new JsonObject
                    {
                        ["code"] = 1,
                        ["http"] = 400,
                        ["message"] = text,
                        ["args"] = new JsonObject { ["name"] = "string" },
                        ["description"] = text,
                        ["reference"] = text,
                        ["deprecated"] = text,
                        ["tags"] = new JsonArray(text),
                        ["since"] = text,
                    },
                    ["GONE"] = new JsonObject { ["code"] = 2, ["http"] = 400, ["retired"] = text },
                },
            },
        },
    }.ToJsonString(new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.Default });
}
