using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Robustness;

/// <summary>Keys, aliases and arguments that C# or the generated code might take for its own.</summary>
public sealed class HostileNameTests
{
    [Theory]
    [InlineData("EQUALS")]
    [InlineData("GET_HASH_CODE")]
    [InlineData("GET_TYPE")]
    [InlineData("TO_STRING")]
    [InlineData("REFERENCE_EQUALS")]
    [InlineData("MEMBERWISE_CLONE")]
    [InlineData("FINALIZE")]
    [InlineData("SET")]
    [InlineData("_set")]
    [InlineData("ALL")]
    [InlineData("TRY_PARSE")]
    [InlineData("TRY_FROM_VALUE")]
    [InlineData("IS_DEFINED")]
    [InlineData("APP_CODE")]
    [InlineData("APP_CODES")]
    [InlineData("APP_MESSAGES")]
    [InlineData("APP_EXCEPTIONS")]
    [InlineData("APP_CODE_EXTENSIONS")]
    public void Key_OfGeneratedMember_IsReportedAndKeepsItsNumber(string key)
    {
        Outcome outcome = WithKeys(key).Run();

        Assert.Equal("STG0006", outcome.Rules);
        outcome.AssertValues(
            ("AppCodes.IsDefined(100)", true),
            ("((AppCode)100).GetKey()", key),
            ($"AppCodes.TryParse({SymbolDisplay.FormatLiteral(key, true)}, out var code) && (int)code == 100", true));
    }

    [Theory]
    [InlineData("VALUE__")]
    [InlineData("value__")]
    [InlineData("TABLE")]
    [InlineData("COLUMN")]
    [InlineData("class")]
    [InlineData("SYSTEM")]
    [InlineData("STATUS_GEN")]
    [InlineData("SHOP")]
    [InlineData("CODE")]
    [InlineData("INNER_EXCEPTION")]
    [InlineData("GET_NAME")]
    [InlineData("HAS_FLAG")]
    [InlineData("COMPARE_TO")]
    [InlineData("GET_TYPE_CODE")]
    [InlineData("用户不存在")]
    [InlineData("GRÖSSE_UNGÜLTIG")]
    [InlineData("ünïcode")]
    public void Key_ThatOnlyLooksHostile_IsMember(string key)
    {
        Outcome outcome = WithKeys(key).Run().AssertClean();

        outcome.AssertValues(
            ("((AppCode)100).GetKey()", key),
            ("((AppCode)100).ToString() == ((AppCode)100).GetName()", true));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("1ST")]
    [InlineData("A B")]
    [InlineData("A.B")]
    [InlineData("-")]
    [InlineData("___")]
    [InlineData("A\"; //")]
    [InlineData("a\nb\tc")]
    [InlineData("😀")]
    [InlineData("{x}")]
    [InlineData("A\u200dB")]
    [InlineData("\u0301a")]
    [InlineData("</summary>")]
    public void Key_ThatIsNoName_IsReportedAndKeepsItsNumber(string key)
    {
        Outcome outcome = WithKeys(key).Run();

        Assert.Contains("STG0006", outcome.Rules, StringComparison.Ordinal);
        outcome.AssertValues(("AppCodes.IsDefined(100)", true), ("((AppCode)100).GetKey()", key));
    }

    [Theory]
    [InlineData("STG0005", "NOT_FOUND", "NotFound")]
    [InlineData("STG0005", "NOT_FOUND", "not-found")]
    [InlineData("", "LOST_X", "LOSTX")]
    [InlineData("", "Abc", "aBC")]
    [InlineData("STG0005", "ABC", "abc")]
    [InlineData("", "STRASSE", "STRAßE")]
    public void Keys_ThatMeanTheSame_AreReported(string rules, string first, string second)
    {
        Outcome outcome = WithKeys(first, second).Run();

        Assert.Equal(rules, outcome.Rules);
        outcome.AssertValues(("AppCodes.All.Count", 2), ($"((AppCode)101).GetKey()", second));
    }

    [Theory]
    [InlineData("KEY_B")]
    [InlineData("KeyB")]
    [InlineData("KEY_A")]
    [InlineData("SET")]
    [InlineData("a b")]
    [InlineData("\"")]
    [InlineData("a\tb\nc")]
    [InlineData("")]
    [InlineData("101")]
    public void Alias_ThatClashes_CompilesAndKeepsBothEntries(string alias)
    {
        JsonObject codes = Codes("KEY_A", "KEY_B");
        codes["KEY_A"]!["aliases"] = new JsonArray(alias, alias);
        Outcome outcome = Scenario.Json(new JsonObject { ["codes"] = codes }.ToJsonString()).Run();

        Assert.NotEqual("", outcome.Rules);
        outcome.AssertValues(
            ("AppCodes.TryParse(\"KEY_A\", out var code) && (int)code == 100", true),
            ("AppCodes.TryParse(\"KEY_B\", out var code) && (int)code == 101", true),
            ("AppCodes.TryParse(\"KeyB\", out var code) && (int)code == 101", true));
    }

    [Fact]
    public void Arguments_CalledLikeAnything_AreParameters()
    {
        string[] names =
        [
            "class", "int", "object", "this", "null", "true", "var", "await", "value", "field", "global", "record", "_", "__arglist", "params",
            "innerException", "culture", "entry", "_of", "_with", "InitialData", "InitialArguments", "args", "arguments", "System", "StatusGen", "Shop", "AppCodeExtensions", "größe", "状态", "Equals", "partial", "nameof", "Arguments",
        ];
        foreach (LanguageVersion language in (LanguageVersion[])[LanguageVersion.CSharp7_3, LanguageVersion.Latest])
        {
            JsonObject codes = Codes("ALL_AT_ONCE", [.. names.Select((_, i) => "KEY_" + i)]);
            codes["ALL_AT_ONCE"]!["args"] = new JsonArray([.. names.Select(name => (JsonNode)name)]);
            for (int i = 0; i < names.Length; i++)
            {
                codes["KEY_" + i]!["args"] = new JsonObject { [names[i]] = "string" };
                codes["KEY_" + i]!["message"] = "<{" + names[i] + "}>";
            }

            Outcome outcome = (Scenario.Json(new JsonObject { ["codes"] = codes }.ToJsonString()) with { Language = language }).Run().AssertClean();

            outcome.AssertValues([.. names.Select((_, i) => ($"AppMessages.Key{i}(\"v\") + AppExceptions.Key{i}(\"v\").Arguments.Single().Value", (object?)"<v>v"))]);
        }
    }

    [Fact]
    public void Argument_CalledInnerException_IsNoInnerException() =>
        Scenario.Json("""{"codes":{"A":{"code":1,"http":400,"message":"{innerException}","args":{"innerException":"int"}}}}""").Run().AssertClean().AssertValues(
            ("AppExceptions.A(innerException: 5).Message", "1 A: 5"),
            ("AppExceptions.A(5).InnerException", null));

    [Theory]
    [InlineData("1a")]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("@x")]
    [InlineData("x)\n{")]
    public void Argument_ThatIsNoName_IsReported(string name)
    {
        JsonObject codes = Codes("KEY_A");
        codes["KEY_A"]!["args"] = new JsonObject { [name] = "int" };

        Assert.Equal("STG0006", Scenario.Json(new JsonObject { ["codes"] = codes }.ToJsonString()).Run().Rules);
    }

    [Theory]
    [InlineData(500)]
    [InlineData(5_000)]
    public void Names_OfAnyLength_Compile(int length)
    {
        string name = new('N', length);
        JsonObject codes = Codes(name, "OTHER");
        codes["OTHER"]!["args"] = new JsonObject { [name] = "int" };
        codes["OTHER"]!["aliases"] = new JsonArray(name + "A");
        Scenario.With(
            ("status-codes.json", new JsonObject { ["codes"] = codes }.ToJsonString()),
            ("b.status-codes.json", $$"""{"enum":"E{{name}}","codes":{"A":{"code":404} } }"""),
            ("c.status-codes.json", $$"""{"enum":"CCode","namespace":"N{{name}}","codes":{"A":{"code":404} } }"""),
            ("d.status-codes.json", $$"""{"enum":"DCode","namespace":"N{{string.Concat(Enumerable.Repeat(".a", length))}}","codes":{"A":{"code":404} } }""")).Run();
    }

    private static Scenario WithKeys(params string[] keys) =>
        Scenario.Json(new JsonObject { ["codes"] = Codes(keys[0], keys[1..]) }.ToJsonString());

    private static JsonObject Codes(string first, params string[] others)
    {
        JsonObject codes = [];
        foreach (string key in (string[])[first, .. others])
            codes[key] = new JsonObject { ["code"] = 100 + codes.Count, ["http"] = 400 };
        return codes;
    }
}
