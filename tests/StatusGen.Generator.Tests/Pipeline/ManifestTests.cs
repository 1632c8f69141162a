using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Manifest;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.TestKit;
using Outcome = StatusGen.TestKit.Outcome;

namespace StatusGen.Generator.Tests.Pipeline;

/// <summary>What a set tells projects downstream: only the metadata of a reference assembly is there.</summary>
public sealed class ManifestTests
{
    [Fact]
    public void ReferenceAssembly_OfSets_CarriesManifests()
    {
        Outcome upstream = Scenario.With(("status-codes.json", Registries.Shop), ("edge.status-codes.json", Registries.Edge)).Run();

        Dictionary<string, SetManifest> manifests = ManifestsOf(upstream.ToReference(asReferenceAssembly: true));

        SetManifest app = manifests["AppCode"];
        Assert.Equal(CodeSetKind.Application, app.Kind);
        Assert.Equal("status-codes.json", app.FileName);
        Assert.False(app.IsIncomplete);
        Assert.Equal(7, app.Entries.Count);
        ManifestEntry entry = app.Entries.Single(entry => entry.Key == "USER_NOT_EXISTS");
        Assert.Equal((1010001, "UserNotExists", 404, false, false, true), (entry.Code, entry.Name, entry.HttpStatus, entry.IsSuccess, entry.IsDeprecated, entry.IsCanonical));
        Assert.Equal([new CodeArgument("userId", ArgumentType.Long)], entry.Arguments);
        Assert.True(app.Entries.Single(entry => entry.Key == "USER_SUSPENDED").IsDeprecated);
        Assert.True(app.Entries.Single(entry => entry.Key == "USER_LOCKED").IsRetired);
        Assert.False(app.Entries.Single(entry => entry.Key == "ACCEPTED_OLD").IsCanonical);

        SetManifest edge = manifests["EdgeStatus"];
        Assert.Equal(CodeSetKind.Http, edge.Kind);
        Assert.Equal(65, edge.Entries.Count);
        Assert.True(edge.Entries.Single(entry => entry.Code == 499).ForbidsBody);
        Assert.Equal(["Allow"], edge.Entries.Single(entry => entry.Code == 405).Headers);
    }

    [Fact]
    public void Response_OfRegistry_IsInReferenceAssembly()
    {
        const string Registry = """
            {
              "response": { "style": "envelope", "type": "Reply", "code": "c\\n\nc=\"", "message": null, "data": "données", "args": "args", "status": "always200" },
              "codes": { "SUCCESS": { "code": 0 } }
            }
            """;

        SetManifest manifest = ManifestsOf(Scenario.Json(Registry).Run().ToReference(asReferenceAssembly: true))["AppCode"];

        Assert.Equal(
            new ResponseOptions
            {
                Style = ResponseStyle.Envelope,
                TypeName = "Reply",
                CodeMember = "c\\n\nc=\"",
                MessageMember = null,
                DataMember = "données",
                ArgumentsMember = "args",
                AlwaysOk = true,
            },
            manifest.Response);
    }

    [Theory]
    [InlineData("statusgen 1\nkind=application\n\n0")]
    [InlineData("statusgen 1\nresponse.code=x\n\n0")]
    [InlineData("statusgen 1\nresponse=hologram\nresponse.code=x\n\n0")]
    public void Response_ThatIsNotThereOrUnknown_IsNull(string manifest) => Assert.Null(ManifestReader.Read(manifest)!.Response);

    [Fact]
    public void SetWithErrors_IsIncomplete()
    {
        Outcome upstream = Scenario.Json("""{"codes":{"A":{"code":1,"http":404},"B":{"http":404}}}""").Run();

        Assert.Equal("STG0002", upstream.Rules);
        Assert.True(ManifestsOf(upstream.ToReference(asReferenceAssembly: true))["AppCode"].IsIncomplete);
    }

    [Fact]
    public void HttpSet_InReference_MakesItsCodesKnown()
    {
        Scenario downstream = Scenario.Json("""{"codes":{"GONE_AWAY":{"code":1,"http":499}}}""");
        MetadataReference edge = (Scenario.With(("edge.status-codes.json", Registries.Edge)) with { AssemblyName = "Edge" }).Run().ToReference(asReferenceAssembly: true);

        Assert.Equal("STG0008", downstream.Run().Rules);
        (downstream with { FurtherReferences = [edge] }).Run().AssertClean();
    }

    [Fact]
    public void ApplicationSet_InReference_MakesNoHttpStatusKnown()
    {
        Scenario downstream = Scenario.Json("""{"codes":{"GONE_AWAY":{"code":1,"http":499}}}""");
        MetadataReference other = (Scenario.Json("""{"enum":"OtherCode","codes":{"X":{"code":499,"http":400}}}""") with { AssemblyName = "Other" }).Run().ToReference(asReferenceAssembly: true);

        Assert.Equal("STG0008", (downstream with { FurtherReferences = [other] }).Run().Rules);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("\"\"")]
    [InlineData("\"statusgen 2\\nkind=http\\n\\n499\"")]
    [InlineData("\"statusgen 1\\n=\\n===\\nkind\\n\\n\\t\\t\\n99999999999\\n499\\t\\t\\t:,:99,\\t\"")]
    public void Manifest_WrittenByHand_DoesNoHarm(string manifest)
    {
        MetadataReference other = (Scenario.With() with
        {
            AssemblyName = "Other",
            Nullable = NullableContextOptions.Disable,
            Source = $"[assembly: StatusGen.StatusCodeSet(typeof(Mine), {manifest})] internal enum Mine {{ }}",
        }).Run().ToReference();

        Scenario downstream = Scenario.Json(Registries.Smallest) with { FurtherReferences = [other] };
        downstream.Run().AssertClean();
    }

    [Fact]
    public void Reader_OfAnyText_Answers() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text => { _ = ManifestReader.Read("statusgen 1\n" + (text ?? "").Replace('!', '\t').Replace('a', '\n')); })
            .Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Reader_OfWrittenSet_ReadsItBack() =>
        Prop.ForAll(Sets().ToArbitrary(), set => Assert.Equal(Expected(set), ManifestReader.Read(ManifestWriter.Write(set)))).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    private static SetManifest Expected(CodeSet set) => new(
        set.Kind,
        set.FileName,
        set.Generate,
        set.IsIncomplete,
        new EquatableArray<ManifestEntry>(
        [
            .. set.Entries.Select(entry => new ManifestEntry(entry.Code, entry.Key, entry.Name, entry.HttpStatus)
            {
                Arguments = entry.Arguments,
                IsSuccess = entry.IsSuccess,
                IsDeprecated = entry.Deprecated is not null,
                IsRetired = entry.Retired is not null,
                IsCanonical = entry.IsCanonical,
                ForbidsBody = entry.Body == BodyRule.Forbidden,
                IsCacheable = entry.IsCacheable,
                Headers = entry.Headers,
                Methods = entry.Methods,
            }),
        ]))
    {
        Response = set.Response,
    };

    private static Gen<CodeSet> Sets()
    {
        Gen<string> names = Gen.Elements("a", "KEY", "schlüssel", "x-y", "状态", "@", "=");
        Gen<EquatableArray<string>> lists = names.ListOf().Select(list => new EquatableArray<string>([.. list]));
        Gen<bool> flags = Gen.Elements(true, false);
        Gen<CodeEntry> entries =
            from key in names
            from code in Gen.Elements(int.MinValue, -1, 0, 7, 404, int.MaxValue)
            from http in Gen.Elements(100, 404, 599)
            from arguments in Gen.Zip(Gen.Elements("id", "größe"), Gen.Choose(0, 8)).ListOf()
            from headers in lists
            from methods in lists
            from marks in Gen.ArrayOf(flags, 6)
            select new CodeEntry
            {
                Key = key,
                Name = "N",
                Code = code,
                HttpStatus = http,
                Arguments = new EquatableArray<CodeArgument>([.. arguments.Select(argument => new CodeArgument(argument.Item1, (ArgumentType)argument.Item2))]),
                Headers = headers,
                Methods = methods,
                IsSuccess = marks[0],
                Deprecated = marks[1] ? "d" : null,
                Retired = marks[2] ? "r" : null,
                IsCanonical = marks[3],
                Body = marks[4] ? BodyRule.Forbidden : BodyRule.Allowed,
                IsCacheable = marks[5],
            };
        Gen<string?> members = Gen.Elements<string?>(null, "", "code", "msg", "a\nb", "\\", "\\n", "x=y", "\n\n", "状态", "\t1", "incomplete=1", "\"", "</x>");
        Gen<ResponseOptions?> responses =
            from style in Gen.Elements(ResponseStyle.Problem, ResponseStyle.Envelope, ResponseStyle.Bare)
            from chosen in Gen.ArrayOf(members, 5)
            from alwaysOk in flags
            from isDeclared in flags
            select !isDeclared
                ? null
                : new ResponseOptions
                {
                    Style = style,
                    TypeName = "Reply",
                    CodeMember = chosen[0],
                    MessageMember = chosen[1],
                    DataMember = chosen[2],
                    NameMember = chosen[3],
                    ArgumentsMember = chosen[4],
                    AlwaysOk = alwaysOk,
                };
        return
            from response in responses
            from list in entries.ListOf()
            from kind in Gen.Elements(CodeSetKind.Application, CodeSetKind.Http)
            from parts in Gen.Choose(0, 7)
            from isIncomplete in flags
            select new CodeSet
            {
                Namespace = "N",
                Names = new SetNames("E"),
                Kind = kind,
                FileName = "a=b.status-codes.json",
                Generate = (GeneratedParts)parts,
                IsIncomplete = isIncomplete,
                Response = response,
                Entries = new EquatableArray<CodeEntry>([.. list]),
            };
    }

    private static Dictionary<string, SetManifest> ManifestsOf(MetadataReference reference)
    {
        Microsoft.CodeAnalysis.CSharp.CSharpCompilation consumer = Scenario.With().CreateCompilation().AddReferences(reference);
        IAssemblySymbol assembly = (IAssemblySymbol)consumer.GetAssemblyOrModuleSymbol(reference)!;
        return assembly.GetAttributes()
            .Where(attribute => attribute.AttributeClass?.Name == nameof(StatusCodeSetAttribute))
            .ToDictionary(
                attribute => ((INamedTypeSymbol)attribute.ConstructorArguments[0].Value!).Name,
                attribute => ManifestReader.Read((string)attribute.ConstructorArguments[1].Value!)!);
    }
}
