using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

/// <summary>Which types a project gets, and how they are called.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("[]", "AppCode AppCodeExtensions AppCodes")]
    [InlineData("""["messages"]""", "AppCode AppCodeExtensions AppCodes AppMessages")]
    [InlineData("""["exceptions"]""", "AppCode AppCodeExtensions AppCodes AppExceptions")]
    [InlineData("""["responses"]""", "AppCode AppCodeExtensions AppCodes")]
    [InlineData("""["messages","exceptions"]""", "AppCode AppCodeExtensions AppCodes AppExceptions AppMessages")]
    public void Generate_OfParts_GivesTheirTypesOnly(string generate, string types)
    {
        Outcome outcome = Scenario.Json($$"""{"generate":{{generate}},"codes":{"LOST":{"code":404} } }""").Run().AssertClean();

        Assert.Equal(types, Types(outcome, "Shop"));
    }

    [Theory]
    [InlineData("AppCode", "AppCodes", "AppMessages")]
    [InlineData("OrderCodes", "OrderCodesValues", "OrderMessages")]
    [InlineData("EdgeStatus", "EdgeStatusCodes", "EdgeMessages")]
    [InlineData("Failure", "FailureValues", "FailureMessages")]
    [InlineData("Code", "Codes", "CodeMessages")]
    [InlineData("Status", "StatusCodes", "StatusMessages")]
    [InlineData("Codes", "CodesValues", "CodesMessages")]
    [InlineData("Table", "TableValues", "TableMessages")]
    [InlineData("Column", "ColumnValues", "ColumnMessages")]
    [InlineData("String", "StringValues", "StringMessages")]
    [InlineData("StatusCodeSet", "StatusCodeSetValues", "StatusCodeSetMessages")]
    [InlineData("_x", "_xValues", "_xMessages")]
    [InlineData("größe", "größeValues", "größeMessages")]
    [InlineData("状态", "状态Values", "状态Messages")]
    public void Names_OfTypes_ComeFromEnum(string name, string values, string messages)
    {
        Outcome outcome = Scenario.Json($$"""{"enum":"{{name}}","codes":{"LOST":{"code":404} } }""").Run().AssertClean();

        string[] types = Types(outcome, "Shop").Split(' ');
        Assert.Contains(name, types);
        Assert.Contains(values, types);
        Assert.Contains(messages, types);
        Assert.Contains(name + "Extensions", types);
        outcome.AssertValues(($"Shop.{name}.Lost.GetKey()", "LOST"), ($"Shop.{values}.Lost", 404));
    }

    [Theory]
    [InlineData("order.status-codes.json", "OrderCode")]
    [InlineData("status-codes.json", "AppCode")]
    [InlineData("my-orders.status-codes.jsonc", "MyOrdersCode")]
    [InlineData("STATUS-CODES.JSON", "AppCode")]
    public void Enum_WithoutName_TakesFileName(string file, string name)
    {
        Outcome outcome = Scenario.With((file, Registries.Smallest)).Run().AssertClean();

        Assert.Contains(name, Types(outcome, "Shop").Split(' '));
    }

    [Theory]
    [InlineData("My-App.1st. .größe", "My_App._1st._.größe")]
    [InlineData("class.event", "class.event")]
    [InlineData("A..B.", "A.B")]
    [InlineData("A\u202eB", "A_B")]
    [InlineData("a😀b", "a__b")]
    [InlineData("...", "StatusCodes")]
    [InlineData("", "Shop")]
    [InlineData(null, "Shop")]
    public void Namespace_WithoutName_IsMadeFromProject(string? rootNamespace, string expected)
    {
        Outcome outcome = (Scenario.Json(Registries.Smallest) with { RootNamespace = rootNamespace }).Run().AssertClean();

        Assert.NotEqual("", Types(outcome, expected));
    }

    [Fact]
    public void Namespace_WithoutRootNamespace_IsMadeFromAssemblyName()
    {
        Outcome outcome = (Scenario.Json(Registries.Smallest) with { RootNamespace = null, AssemblyName = "3 Shops!" }).Run().AssertClean();

        Assert.NotEqual("", Types(outcome, "_3_Shops_"));
    }

    [Theory]
    [InlineData("event.record")]
    [InlineData("class")]
    [InlineData("System")]
    [InlineData("StatusGen")]
    [InlineData("Shop.System.StatusGen")]
    [InlineData("global")]
    [InlineData("await.async.var.dynamic.file.scoped.required.field")]
    public void Namespace_OfKeywordsOrKnownNames_IsEscaped(string name)
    {
        Outcome outcome = Scenario.Json($$"""{"namespace":"{{name}}","codes":{"LOST":{"code":404,"message":"{x}","args":{"x":"Guid"} } } }""").Run().AssertClean();

        Assert.NotEqual("", Types(outcome, name));
    }

    [Theory]
    [InlineData("class", "Class")]
    [InlineData("record", "Record")]
    [InlineData("file", "File")]
    public void Enum_CalledLikeKeyword_IsReportedAndStands(string name, string instead)
    {
        Outcome outcome = Scenario.Json($$"""{"enum":"{{name}}","codes":{"LOST":{"code":404} } }""").Run();

        Assert.Equal("STG0006", outcome.Rules);
        Assert.Contains(instead, Types(outcome, "Shop").Split(' '));
    }

    [Fact]
    public void Enum_InLowerCase_CompilesWithoutWarning()
    {
        Outcome outcome = Scenario.Json("""{"enum":"failure","namespace":"event.record","codes":{"LOST":{"code":404}}}""").Run().AssertClean();

        outcome.AssertValues(("@event.record.@failure.Lost.ToString()", "Lost"), ("@event.record.failureValues.Lost", 404));
    }

    [Fact]
    public void SeveralSetsWithParts_StandBesideEachOther()
    {
        Outcome outcome = Scenario.With(
            ("status-codes.json", """{"codes":{"OK":{"code":0}}}"""),
            ("order.status-codes.yaml", "codes:\n  LOST: { code: 1404, http: 404 }\n"),
            ("edge.status-codes.json", """{"kind":"http","enum":"EdgeStatus","namespace":"Shop.Edge","codes":{"NOT_FOUND":{"code":404}}}"""),
            ("b.status-codes.json", """{"partOf":"AppCode","modules":{"B":{"codes":{"BAD_B":{"code":22,"http":400}}}}}"""),
            ("a.status-codes.yml", "partOf: AppCode\nhttp: 409\ncodes:\n  BAD_A: { code: 21 }\n")).Run().AssertClean();

        outcome.AssertValues(
            ("string.Join(\",\", AppCodes.All.Select(code => code.GetName()))", "Ok,BadA,BadB"),
            ("AppCode.BadA.GetHttpStatus()", HttpStatus.Conflict),
            ("AppCode.BadB.GetModule()", "B"),
            ("OrderCode.Lost.GetHttpStatus()", HttpStatus.NotFound),
            ("Shop.Edge.EdgeStatusExtensions.GetReasonPhrase(Shop.Edge.EdgeStatus.NotFound)", "Not Found"));
    }

    [Fact]
    public void Project_WithoutRegistry_GetsNothing()
    {
        Outcome outcome = Scenario.With(("appsettings.json", "{}"), ("status-codes.txt", "x"), ("mystatus-codes.json", "x")).Run().AssertClean();

        Assert.Empty(outcome.Sources);
        Assert.Empty(outcome.Diagnostics);
    }

    private static string Types(Outcome outcome, string name)
    {
        Microsoft.CodeAnalysis.INamespaceSymbol? found = outcome.Compilation.Assembly.GlobalNamespace;
        foreach (string part in name.Split('.'))
            found = found?.GetNamespaceMembers().FirstOrDefault(member => member.Name == part);
        return string.Join(' ', (found?.GetTypeMembers() ?? []).Select(type => type.Name).Order(StringComparer.Ordinal));
    }
}
