using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Tests.Building;
using StatusGen.Registry.Tests.Docs;

namespace StatusGen.Registry.Tests.Schema;

/// <summary>
/// The schema accepts what the binder accepts. Not its business: rules that look at several values or files
/// (<see cref="BinderVerdict"/>), properties that stand twice, YAML's property without a value, 1.0 as an integer, whether a
/// number written as text fits into 32 bits, and keys of more than 256 characters.
/// </summary>
public sealed partial class SchemaAgreementTests
{
    private static readonly string[] Seeds =
    [
        ContractExample.Json,
        """{ "kind": "http", "extends": "iana", "enum": "EdgeStatus", "modules": { "M": { "range": "400-499", "owner": "x" } }, "codes": { "CLOSED": { "code": 499, "source": "nginx", "body": "forbidden", "headers": ["Allow"], "methods": ["GET"], "cacheable": true, "aliases": ["GONE_AWAY"] } } }""",
        """{ "partOf": "AppCode", "http": 400, "modules": { "User": { "http": 409, "codes": { "X": { "code": 3, "success": false, "legacy": true } } } }, "reserved": [7] }""",
        """{ "codes": { "A": { "code": 1, "http": 404, "message": "{a}", "args": ["a"], "tags": ["t"], "since": 1, "deprecated": true } }, "response": { "style": "problem", "name": "key" } }""",
    ];

    private static readonly string[] Names =
    [
        "partOf", "namespace", "enum", "kind", "extends", "visibility", "languages", "http", "generate", "referenceTemplate", "response", "range",
        "modules", "codes", "reserved", "style", "type", "code", "message", "data", "name", "args", "status", "owner", "description", "reference",
        "retryable", "tags", "since", "success", "aliases", "deprecated", "retired", "legacy", "body", "headers", "methods", "cacheable", "source",
        "$schema", "x-own", "Message", "unknown", "1ST", "a b", "", "en", "USER-X", "_", "é",
    ];

    private static readonly string[] Values =
    [
        "null", "true", "false", "0", "-1", "42", "404", "499", "999", "1000", "1.5", "2147483647", "2147483648", "-2147483649", "\"\"", "\"text\"",
        "\"404\"", "\"http\"", "\"application\"", "\"iana\"", "\"internal\"", "\"envelope\"", "\"problem\"", "\"bare\"", "\"always200\"", "\"forbidden\"",
        "\"class\"", "\"Code\"", "\"title\"", "\"Shop.Orders\"", "\"1x\"", "\"a b\"", "\"1-9\"", "\"-9--1\"", "\"+1-+2\"", "\"1-\"", "\"-\"", "\"zh_CN\"",
        "\"zh-CN\"", "\"e\"", "\"long\"", "\"integer\"", "\"messages\"", "\"{code}\"", "\"{x}\"", "\"{{x}}\"", "\"}\"", "\"a\\n\"", "\"用户\"", "{}", "[]",
        "[1]", "[\"A\"]", "[\"A\", \"A\"]", "[\"\"]", "[\"a b\"]", "[\"en\", \"de\"]", "[\"messages\"]", "{ \"en\": \"x\" }", "{ \"en\": 1 }",
        "{ \"code\": 5 }", "{ \"A\": { \"code\": 5 } }", "{ \"M\": null }", "{ \"M\": { \"codes\": null } }", "{ \"a\": null }", "{ \"style\": \"bare\" }",
        "{ \"range\": \"1-9\" }", "{ \"a b\": \"int\" }", "{ \"x-own\": 1 }", "{ \"\": {} }",
    ];

    private static readonly string[] Folders = ["data", "consumer-sample", "generator", "tests"];

    public static TheoryData<string> RegistriesOfTheRepository()
        => [.. Folders
            .SelectMany(folder => Directory.EnumerateFiles(Repository.PathOf(folder), "*status-codes.*", SearchOption.AllDirectories))
            // It is there to be no registry.
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) != "OptOut")
            .Select(path => Path.GetRelativePath(Repository.PathOf("."), path).Replace('\\', '/'))
            .Where(path => RegistryFileName.IsRegistry(path) && !path.Contains("/bin/", StringComparison.Ordinal) && !path.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(RegistriesOfTheRepository))]
    public void Schema_OnARegistryOfTheRepository_AgreesWithTheBinder(string path) => AssertAgreement(path, Repository.Read(path));

    [Fact]
    public void RegistriesOfTheRepository_AreFound() => Assert.Contains("data/http.status-codes.json", RegistriesOfTheRepository());

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{ "codes": { "SUCCESS": { "code": 0 } } }""")]
    [InlineData("""{ "codes": { "SUCCESS": 0 } }""")]
    [InlineData("""{ "codes": { "SUCCESS": { } } }""")]
    [InlineData("""{ "codes": { "SUCCESS": { "code": 0, "body": "allowed" } } }""")]
    [InlineData("""{ "kind": "http", "codes": { "X": { "code": 99 } } }""")]
    [InlineData("""{ "kind": "http", "http": 400, "codes": { } }""")]
    [InlineData("""{ "kind": "http", "modules": { "M": { "http": 400 } } }""")]
    [InlineData("""{ "kind": "http", "codes": { "X": { "code": 404, "http": 404 } } }""")]
    [InlineData("""{ "extends": "iana", "codes": { } }""")]
    [InlineData("""{ "partOf": "AppCode", "enum": "AppCode" }""")]
    [InlineData("""{ "partOf": "", "codes": { } }""")]
    [InlineData("""{ "namespace": "a.class._b", "enum": "A1", "codes": { } }""")]
    [InlineData("""{ "namespace": "a.", "codes": { } }""")]
    [InlineData("""{ "response": { "type": "Code" }, "codes": { } }""")]
    [InlineData("""{ "response": { "code": "title", "style": "envelope" }, "codes": { } }""")]
    [InlineData("""{ "response": { "code": "title" }, "codes": { } }""")]
    [InlineData("""{ "codes": { "__a-B": { "code": 0, "aliases": ["2a"] } } }""")]
    public void Schema_OnASmallRegistry_AgreesWithTheBinder(string content) => AssertAgreement("status-codes.json", content);

    [Fact]
    public void Schema_OnEachValueOfEachProperty_AgreesWithTheBinder()
    {
        foreach (string seed in Seeds)
        {
            JsonNode document = RegistrySchema.Document("status-codes.json", seed)!;
            foreach (JsonNode node in Below(document).ToArray())
            {
                foreach (string value in Values)
                    TryEachPlace(document, node, value);
            }
        }
    }

    /// <summary>The words that are no names stand in both, so each of the binder's is tried.</summary>
    [Theory]
    [InlineData("generator/StatusGen.Registry/Naming/CSharpIdentifier.cs", "volatile")]
    [InlineData("generator/StatusGen.Registry/Binding/ResponseBinder.cs", "_envelope")]
    public void Schema_OnEachWordThatIsNoTypeName_AgreesWithTheBinder(string source, string known)
    {
        string[] words = [.. Word().Matches(Repository.Read(source)).Select(match => match.Groups[1].Value)];

        Assert.Contains(known, words);
        foreach (string word in words)
        {
            AssertAgreement("status-codes.json", $$"""{ "enum": "{{word}}", "codes": { } }""");
            AssertAgreement("status-codes.json", $$"""{ "response": { "style": "envelope", "type": "{{word}}" }, "codes": { } }""");
        }
    }

    [Fact]
    public void Schema_OnRegistriesWithOneChange_AgreesWithTheBinder()
    {
        int accepted = 0;
        int refused = 0;
        var changes = Gen.Choose(0, 1_000_000).Four();
        Prop.ForAll(changes.ToArbitrary(), change =>
        {
            JsonNode document = RegistrySchema.Document("status-codes.json", Seeds[change.Item1 % Seeds.Length])!;
            Change(document, change.Item2, Names[change.Item3 % Names.Length], Values[change.Item4 % Values.Length]);
            if (AssertAgreement("status-codes.json", document.ToJsonString()))
                accepted++;
            else
                refused++;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000).WithQuietOnSuccess(true));

        // Else one of the two verdicts would hardly be tried.
        Assert.True(accepted > 300 && refused > 300, $"{accepted} accepted, {refused} refused");
    }

    /// <remarks>What it takes out it puts back itself, and no copy: the nodes below are tried next, and have to be the document's.</remarks>
    private static void TryEachPlace(JsonNode document, JsonNode node, string value)
    {
        if (node is JsonArray array)
        {
            for (int i = 0; i < array.Count; i++)
            {
                JsonNode? kept = array[i];
                array[i] = JsonNode.Parse(value);
                AssertAgreement("status-codes.json", document.ToJsonString());
                array[i] = kept;
            }
        }
        else if (node is JsonObject mapping)
        {
            foreach (string name in mapping.Select(property => property.Key).ToArray())
            {
                JsonNode? kept = mapping[name];
                mapping[name] = JsonNode.Parse(value);
                AssertAgreement("status-codes.json", document.ToJsonString());
                mapping[name] = kept;
            }
        }
    }

    /// <summary>Gives a property or an item another value, gives a property another name, takes one away or adds one.</summary>
    private static void Change(JsonNode document, int choice, string name, string value)
    {
        JsonNode[] nodes = [.. Below(document).Where(node => node is JsonObject or JsonArray { Count: > 0 })];
        JsonNode node = nodes[choice % nodes.Length];
        int operation = choice / nodes.Length;
        if (node is JsonArray array)
        {
            array[operation % array.Count] = JsonNode.Parse(value);
            return;
        }

        JsonObject mapping = node.AsObject();
        string[] present = [.. mapping.Select(property => property.Key)];
        string? chosen = present.Length == 0 ? null : present[operation / 4 % present.Length];
        JsonNode? kept = chosen is null ? null : mapping[chosen]?.DeepClone();
        if (chosen is not null && operation % 4 is 1 or 2)
            mapping.Remove(chosen!);
        if (operation % 4 == 1)
            mapping[name] = kept;
        else if (operation % 4 != 2)
            mapping[operation % 4 == 0 || chosen is null ? name : chosen] = JsonNode.Parse(value);
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject mapping => mapping.Select(property => property.Value),
            JsonArray array => array,
            _ => [],
        };
        return children.OfType<JsonNode>().SelectMany(Below).Prepend(node);
    }

    private static bool AssertAgreement(string path, string content)
    {
        JsonNode? document = RegistrySchema.Document(path, content);
        string[] findings = BinderVerdict.Of(path, content, document);
        bool accepts = RegistrySchema.Instance.Accepts(document);
        if (accepts != (findings.Length == 0))
            Assert.Fail($"The schema {(accepts ? "accepts" : "refuses")}:\n{content}\nThe binder says:\n{string.Join("\n", findings)}");
        return accepts;
    }

    [GeneratedRegex("\"([A-Za-z_]+)\"")]
    private static partial Regex Word();
}
