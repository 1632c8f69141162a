using System.IO.Compression;

namespace StatusGen.Package.Tests;

/// <summary>Projects that have nothing but the package.</summary>
[Collection(SharedPackage.Name)]
public sealed class ConsumerTests(PackageFixture package)
{
    private static readonly string[] JsonOutput =
        ["1010001", "NotFound", "用户 7 不存在", "True", "ORDER_PAID", "404", "Not Found", "1010001 USER_NOT_EXISTS: user 7 does not exist"];

    private static readonly string[] ClientOutput =
    [
        "order 00000000-0000-0000-0000-000000000000 does not exist; NotFound",
        "订单 {orderId} 不存在",
        "OrderNotExists",
        "OK",
        """{"code":-5,"msg":"order 00000000-0000-0000-0000-000000000000 does not exist","data":null,"name":"ORDER_NOT_EXISTS","traceId":"00000000-0000-0000-0000-000000000000"}""",
        """{"code":0,"msg":"success","data":{"Id":7},"page":{"next":2}} True""",
        """{"code":202,"msg":"Accepted","data":{"Id":8},"name":"ACCEPTED"}""",
        "A Client.Order cannot become JSON here, because reflection-based serialization is off",
        "-5 ORDER_NOT_EXISTS: order 00000000-0000-0000-0000-000000000000 does not exist (HTTP 404)",
    ];

    private static readonly string[] StoreOutput =
    [
        """404 {"code":-5,"msg":"order 00000000-0000-0000-0000-000000000000 does not exist","data":null,"name":"ORDER_NOT_EXISTS","args":{"orderId":"00000000-0000-0000-0000-000000000000"}}""",
        "499",
        "/orders/{id}: 404",
        "/closed: 499",
        "Client Closed Request",
        "True",
        "ORDER_NOT_EXISTS",
    ];

    [Fact]
    public void EveryConsumer_BuildsWithoutAWarning()
    {
        package.AssertBuilt();

        Assert.Contains("0 Warning(s)", package.Build!.Lines);
        Assert.Contains("0 Error(s)", package.Build.Lines);
    }

    [Fact]
    public async Task Json_RegistriesOfTheProjectFolderAndBelow_AreGenerated() =>
        Assert.Equal(JsonOutput, await package.RunAsync("Json"));

    [Theory]
    [InlineData("Json/status-codes.schema.json")]
    [InlineData("Json/Orders/status-codes.schema.json")]
    public void Json_ThatAsksForTheSchema_HasItBesideEachRegistry(string path)
    {
        package.AssertBuilt();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath("StatusGen"));
        using StreamReader packed = new(archive.GetEntry("schema/status-codes.schema.json")!.Open());

        Assert.Equal(packed.ReadToEnd(), package.ReadConsumerFile(path));
    }

    [Fact]
    public async Task Json_Trimmed_PrintsTheSame() =>
        Assert.Equal(JsonOutput, await package.RunTrimmedAsync("Json"));

    [Fact]
    public async Task Web_Trimmed_AnswersInTheLanguageOfTheRequest() =>
        Assert.Equal(
            [
                "404 application/problem+json zh-CN",
                """{"title":"User not exists","status":404,"detail":"用户 7 不存在","instance":"/user","code":1010001,"key":"USER_NOT_EXISTS","args":{"userId":7}}""",
                "404 application/problem+json zh-CN",
                """{"title":"User not exists","status":404,"detail":"用户 8 不存在","instance":"/users/8","code":1010001,"key":"USER_NOT_EXISTS","args":{"userId":8}}""",
            ],
            await package.RunTrimmedAsync("Web"));

    [Fact]
    public async Task Yaml_IsReadAsWell() =>
        Assert.Equal(["Konto vorhanden", "User"], await package.RunAsync("Yaml"));

    [Fact]
    public async Task Client_UsesTheCodesOfItsContracts() =>
        Assert.Equal(ClientOutput, await package.RunAsync("Client"));

    [Fact]
    public async Task Client_Trimmed_PrintsTheSame() =>
        Assert.Equal(ClientOutput, await package.RunTrimmedAsync("Client"));

    [Fact]
    public async Task InvariantGlobalization_LeavesTheLanguagesToTheirNames() =>
        Assert.Equal(["closed", "closed", "已关闭", "已关闭", "Not Found"], await package.RunAsync("Invariant"));

    [Theory]
    [InlineData("Contracts", "netstandard2.0", "Contracts.ApiResponse, Contracts.ApiResponseJson, Contracts.ApiResponse`1, Contracts.AppCode, Contracts.AppCodeExtensions, Contracts.AppCodes, Contracts.AppExceptions, Contracts.AppMessages, Contracts.Orders")]
    [InlineData("Client", "net10.0", "Client.ClientContext, Client.Order, Client.OrderContext")]
    [InlineData("WebCodes", "net10.0", "StatusGen.HttpResponses, Web.AppCode, Web.AppCodeExtensions, Web.AppCodes, Web.AppExceptions, Web.AppMessages, Web.AppResponses")]
    [InlineData("NoRegistry", "net10.0", "NoRegistry.ApiResponse, NoRegistry.HttpStatus, NoRegistry.Thing")]
    [InlineData("Everything/Plain", "net10.0", "Plain.Thing")]
    [InlineData("Everything/VisualBasic", "net10.0", "VisualBasic.Thing")]
    [InlineData("Everything/FSharp", "net10.0", "FSharp.Thing")]
    [InlineData("Everything/Site", "net10.0", ".Program")]
    [InlineData("WebOnly", "net10.0", "StatusGen.HttpResponses, WebOnly.Thing")]
    [InlineData("Outer", "net10.0", "Outer.OuterCode, Outer.OuterCodeExtensions, Outer.OuterCodes, Outer.OuterExceptions, Outer.OuterMessages")]
    [InlineData("Outer/Inner", "net10.0", "Inner.InnerCode, Inner.InnerCodeExtensions, Inner.InnerCodes, Inner.InnerExceptions, Inner.InnerMessages")]
    [InlineData("Store", "net10.0", ".Program, Contracts.AppResponses, StatusGen.HttpResponses")]
    [InlineData("StoreTests", "net10.0", ".Program")]
    [InlineData("OptOut", "net10.0", "OptOut.Thing")]
    [InlineData("Strict", "net10.0", "Strict.StrictCode, Strict.StrictCodeExtensions, Strict.StrictCodes, Strict.StrictExceptions, Strict.StrictMessages")]
    public void EveryConsumer_HasTheTypesOfItsRegistriesOnly(string project, string framework, string expected)
    {
        package.AssertBuilt();

        Assert.Equal(expected, string.Join(", ", AssemblyTypes.Public(package.AssemblyPath(project, framework))));
    }

    [Fact]
    public async Task Parts_InJsonAndYaml_AreOneSet() =>
        Assert.Equal(["0 Success", "101 UserExists User", "201 OrderPaid Order"], await package.RunAsync("Parts"));

    [Fact]
    public async Task Store_AnswersAndDescribesTheCodesOfItsContracts() =>
        Assert.Equal(StoreOutput, await package.RunAsync("StoreTests"));

    [Fact]
    public async Task Contracts_AsAPackage_GiveTheSame()
    {
        package.AssertBuilt();
        ToolRun build = (await package.BuildAsync("Packaged.slnx")).AssertSucceeded();

        Assert.Contains("0 Warning(s)", build.Lines);
        Assert.Equal(StoreOutput, await package.RunAsync("PackagedStoreTests"));
        Assert.Equal(ClientOutput, await package.RunAsync("PackagedClient"));
        Assert.Equal(".Program, Contracts.AppResponses, StatusGen.HttpResponses", string.Join(", ", AssemblyTypes.Public(package.AssemblyPath("PackagedStore"))));
    }

    [Fact]
    public async Task Readme_OfThePackage_PrintsWhatItSays()
    {
        string[] promised =
        [
            .. SourceCopy.Read("generator/StatusGen/README.md").Split('\n')
                .Where(line => line.StartsWith("Console.WriteLine(", StringComparison.Ordinal))
                .Select(line => line[(line.IndexOf("// ", StringComparison.Ordinal) + 3)..].Replace("a const int: ", "", StringComparison.Ordinal)),
        ];

        Assert.NotEmpty(promised);
        Assert.Equal(promised, await package.RunAsync("FirstMinutes", "Shop"));
    }

    [Theory]
    [InlineData("TemplateJson")]
    [InlineData("TemplateYaml")]
    public async Task Template_BesideAProject_IsGenerated(string project) =>
        Assert.Equal(["user 7 does not exist", "True"], await package.RunAsync(project));

    [Fact]
    public async Task Mistake_FailsTheBuildAtItsPlaceAndOnlyThere()
    {
        package.Pack!.AssertSucceeded();
        ToolRun run = await package.BuildAsync("Mistake/Mistake.csproj");

        Assert.Equal(1, run.ExitCode);
        string[] errors = [.. run.Lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct()];
        Assert.Contains("status-codes.json(4,26): error STG0004: ", Assert.Single(errors), StringComparison.Ordinal);
    }
}
