using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Robustness;

/// <summary>Random mistakes in good registries: never an exception, and always code that compiles without a warning.</summary>
public sealed class MutationTests
{
    private const string YamlShop = """
        enum: AppCode
        languages: [en, zh-CN]
        modules:
          User:
            range: 1000-1999
            codes:
              USER_NOT_EXISTS: { code: 1001, http: 404, message: { en: 'user {id} is not there', zh-CN: 没有 {id} }, args: { id: long } }
              USER_EXISTS: { code: 1002, http: 409, aliases: [USER_THERE], deprecated: use another }
        codes:
          SUCCESS: { code: 0 }
          OLD: { code: 3, http: 400, retired: '2.0' }
        reserved: [7, 10-20]
        """;

    private const string JsonPart = """{"partOf":"AppCode","http":500,"codes":{"PART_A":{"code":50,"message":"{a} {b}","args":["a","b"],"legacy":true},"PART_B":{"code":51}}}""";

    private static readonly string[] Splices =
    [
        "{", "}", "[", "]", ":", ",", "\"", "'", "\\", "\n", "null", "true", "-1", "0", "99999999999", "1e9", "{x}", "}}", "\u2028", "\u202e", "\0", "\ud800", "😀", "class", "Equals",
        "\"code\"", "\"enum\":\"class\",", "\"namespace\":\"a..b\",", "*a", "&a ", "!!str ", "# ", "- ", "//", "/*", "\t", "é", "_", "Code", "SET", "AppCode",
    ];

    [Fact]
    public void Registries_WithRandomMistakes_CompileAlways() =>
        Prop.ForAll(Mutants().ToArbitrary(), mutant => { _ = mutant.Run(); }).Check(Config.QuickThrowOnFailure.WithMaxTest(150));

    private static Gen<Scenario> Mutants() =>
        from language in Gen.Elements(LanguageVersion.CSharp7_3, LanguageVersion.Latest)
        from app in Gen.Elements(("status-codes.json", Registries.Shop), ("status-codes.yaml", YamlShop))
        from mutatedApp in Mutate(app.Item2)
        from part in Gen.Frequency((3, Gen.Constant(JsonPart)), (2, Mutate(JsonPart)))
        from edge in Gen.Frequency((4, Gen.Constant<string?>(null)), (1, Mutate(Registries.Edge).Select(text => (string?)text)))
        select Scenario.With(
            edge is null ? [(app.Item1, mutatedApp), ("part.status-codes.json", part)] : [(app.Item1, mutatedApp), ("part.status-codes.json", part), ("edge.status-codes.json", edge)]) with
        {
            Language = language,
            Platform = TargetPlatform.NetStandard20,
        };

    private static Gen<string> Mutate(string text) =>
        from count in Gen.Choose(1, 4)
        from steps in Gen.ListOf(Gen.Zip(Gen.Choose(0, 5), Gen.Zip(Gen.Choose(0, 1_000_000), Gen.Choose(0, 1_000_000))), count)
        select steps.Aggregate(text, (current, step) => Apply(current, step.Item1, step.Item2.Item1, step.Item2.Item2));

    private static string Apply(string text, int kind, int first, int second)
    {
        List<string> tokens = Tokens(text);
        int i = first % tokens.Count;
        int j = second % tokens.Count;
        switch (kind)
        {
            case 0:
                tokens.RemoveAt(i);
                break;
            case 1:
                tokens.Insert(i, tokens[i]);
                break;
            case 2:
                tokens[i] = tokens[j];
                break;
            case 3:
                (tokens[i], tokens[j]) = (tokens[j], tokens[i]);
                break;
            case 4:
                tokens.Insert(i, Splices[second % Splices.Length]);
                break;
            default:
                tokens[i] = tokens[i].Insert(second % (tokens[i].Length + 1), Splices[(first + second) % Splices.Length]);
                break;
        }

        return string.Concat(tokens);
    }

    /// <summary>Words and single signs, with the space before them.</summary>
    private static List<string> Tokens(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(text + " ", @"\s*(\w+|\W)|\s+", System.Text.RegularExpressions.RegexOptions.Singleline).Select(match => match.Value)];
}
