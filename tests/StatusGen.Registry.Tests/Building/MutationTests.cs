using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StatusGen.Registry.Building;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Templates;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

/// <summary>Registries with random mistakes: no exception, and whatever comes out keeps the promises of the model.</summary>
public sealed class MutationTests
{
    private static readonly string[] Seeds =
    [
        ContractExample.Json,
        """{ "kind": "http", "extends": "iana", "languages": ["de", "en"], "codes": { "CLOSED": { "code": 499, "source": "x", "aliases": ["GONE_AWAY"] } } }""",
        """{ "languages": ["en", "de"], "range": "1-20", "codes": { "A": { "code": 1, "message": { "en": "{a} {b}", "de": "{b}" }, "args": { "a": "int", "b": "Guid" } }, "a-b": { "code": 2, "aliases": ["AB", "A"] } } }""",
        """{ "partOf": "AppCode", "http": 400, "modules": { "User": { "codes": { "X": { "code": 3 } } } } }""",
    ];

    private static readonly string[] Fragments =
    [
        "\"code\": 1", "\"http\": 499", "\"legacy\": true", "null", "{}", "[]", "-1", "1e3", "\"A\"", "\"SET\"", "\"A\": { \"code\": 1010001 }",
        "\"kind\": \"http\"", "\"partOf\": \"AppCode\"", "\"extends\": \"iana\"", "{x}", "{", "}", "\"", "\\u202e", "\ud800", ",", ":", "_", " ", "5-1",
        "\"codes\": {", "\"aliases\": [\"USER_EXISTS\"],", "\"message\": \"{x}}\",", "é", "用",
    ];

    [Fact]
    public void Registries_WithRandomMistakes_KeepTheModelsPromises()
    {
        var edits = Gen.ArrayOf(Gen.Choose(0, 1_000_000).Three());
        Prop.ForAll(edits.ToArbitrary(), change =>
        {
            (string, string)[] files = [.. Seeds.Select((seed, i) => ($"{(char)('a' + i)}.status-codes.json", Mutate(seed, change, i)))];
            files[0].Item1 = "status-codes.json";
            CheckPromises(Registries.BuildUnchecked(files));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));
    }

    private static readonly string[] Tokens = [.. Seeds.SelectMany(Split).Where(IsValue).Distinct(), "1", "0", "-1", "\"SET\"", "\"a b\"", "\"{x\"", "null", "true"];

    /// <summary>Nine edits of ten exchange whole strings and numbers, so that the registry mostly stays readable; the tenth breaks anything.</summary>
    private static string Mutate(string seed, (int Position, int Length, int Fragment)[] edits, int file)
    {
        string[] pieces = [.. Split(seed)];
        int[] values = [.. Enumerable.Range(0, pieces.Length).Where(i => IsValue(pieces[i]))];
        StringBuilder text = new();
        foreach ((int position, int length, int fragment) in edits.Where(edit => edit.Length % 10 != 0))
        {
            if (position % Seeds.Length == file)
                pieces[values[length % values.Length]] = Tokens[fragment % Tokens.Length];
        }

        text.AppendJoin("", pieces);
        foreach ((int position, int length, int fragment) in edits.Where(edit => edit.Length % 10 == 0 && edit.Position % Seeds.Length == file))
        {
            int start = position % text.Length;
            text.Remove(start, Math.Min(length % 12, text.Length - start));
            text.Insert(start, Fragments[fragment % Fragments.Length]);
        }

        return text.ToString().Replace("[|", "[").Replace("|]", "]");
    }

    private static IEnumerable<string> Split(string text)
        => System.Text.RegularExpressions.Regex.Split(text, "(\"[^\"]*\"|-?[0-9]+)").Where(piece => piece.Length > 0);

    private static bool IsValue(string piece) => piece[0] is '"' or '-' or >= '0' and <= '9';

    private static void CheckPromises(SetBuildResult result)
    {
        Assert.DoesNotContain(result.Diagnostics, finding => finding.Rule.Id == "STG0099");
        foreach (CodeSet set in result.Sets.Select(built => built.Set))
        {
            Assert.True(CSharpIdentifier.IsValidTypeName(set.Names.Enum) && CSharpIdentifier.IsValidNamespace(set.Namespace));
            Assert.NotEmpty(set.Languages);
            string[] names = [.. set.Entries.Select(entry => entry.Name), .. set.Entries.SelectMany(entry => entry.Aliases).Select(alias => alias.Name).OfType<string>()];
            Assert.Equal(names.Distinct(), names);
            Assert.All(names, name => Assert.True(CSharpIdentifier.IsValid(name) && name != "value__", name));
            int[] canonical = [.. set.Entries.Where(entry => entry.IsCanonical).Select(entry => entry.Code)];
            Assert.Equal(canonical.Distinct(), canonical);
            Assert.Equal(canonical.Order(), set.Entries.Select(entry => entry.Code).Distinct().Order());
            foreach (CodeEntry entry in set.Entries)
                CheckPromises(set, entry);
        }
    }

    private static void CheckPromises(CodeSet set, CodeEntry entry)
    {
        Assert.NotNull(entry.Message.Default);
        Assert.InRange(entry.Module, -1, set.Modules.Count - 1);
        Assert.Equal(set.Languages.Count, entry.Message.Texts.Count);
        foreach (string text in entry.Message.Texts.OfType<string>())
        {
            MessageTemplate template = MessageTemplate.Parse(text);
            Assert.Null(template.Fault);
            Assert.Subset(new HashSet<string>(entry.Arguments.Select(argument => argument.Name)), new HashSet<string>(template.Placeholders));
            Assert.DoesNotContain('\ud800', text);
        }

        Assert.True(set.Kind == CodeSetKind.Http ? entry.HttpStatus == entry.Code && entry.Code >= 0 : entry.HttpStatus is >= 100 and <= 999);
    }
}
