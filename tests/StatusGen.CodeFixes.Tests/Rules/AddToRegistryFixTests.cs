using StatusGen.CodeFixes.Rules;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1001 and STG1002.</summary>
public sealed class AddToRegistryFixTests
{
    private static readonly FixScenario Edge = new(Projects.Edge, new AddToRegistryFix());

    [Fact]
    public void ApplicationCode_IsAddedToJson() => Edge.VerifyRegistry(
        "class C { AppCode M() => (AppCode)1010004; }",
        "Add 1010004 to status-codes.json",
        "status-codes.json",
        """
        {
          // The codes of the shop.
          "namespace": "Shop", "enum": "AppCode",
          "codes": {
            "SUCCESS": { "code": 0 }, // always
            "USER_NOT_EXISTS": { "code": 1010001, "http": 404, "message": "user {userId} does not exist", "args": { "userId": "long" } },
            "USER_EXISTS": { "code": 1010002, "http": 409 },
            "CODE_1010004": { "code": 1010004 },
            "USER_LOCKED": { "code": 1010005, "http": 423 } // last
          }
        }
        """);

    [Fact]
    public void HttpStatus_IsAddedToYaml() => Edge.VerifyRegistry(
        "class C { IResult M() => Results.StatusCode(499); }",
        "Add 499 to edge.status-codes.yaml",
        "edge.status-codes.yaml",
        """
        namespace: "Shop"
        enum: EdgeStatus
        kind: http
        codes:
          # IIS has more of them.
          LOGIN_TIMEOUT:
            code: 440
            source: IIS
          CLIENT_CLOSED_REQUEST:
            code: 499
            message: Client Closed Request
            source: "nginx"
        """);

    [Theory]
    [InlineData("class C { IResult M() => Results.StatusCode(600); }")]
    [InlineData("class C { IResult M() => Results.StatusCode(1010); }")]
    public void Number_ThatIsNoStatus_IsNotOffered(string source) => Assert.Empty(Edge.Titles(source));

    [Fact]
    public void Project_WithoutARegistryOfThatKind_IsNotOffered()
    {
        Assert.Empty((Edge with { Project = Projects.Shop }).Titles("class C { IResult M() => Results.StatusCode(499); }"));
        Assert.Empty((Edge with { Project = Projects.Web }).Titles("class C { IResult M() => Results.StatusCode(499); }"));
    }

    [Fact]
    public void Code_OfAnotherSet_IsNotOffered()
    {
        const string Orders = """{ "namespace": "Shop", "enum": "OrderCode", "codes": { "ORDER_PAID": { "code": 1010004, "http": 409 } } }""";
        FixScenario shop = Edge with { Project = Projects.Shop with { Registries = [.. Projects.Shop.Registries, ("order.status-codes.json", Orders)] } };

        Assert.Empty(shop.Titles("class C { [StatusCode(typeof(AppCode))] int M = (int)OrderCode.OrderPaid; }"));
        Assert.Equal(["Add 1010004 to status-codes.json"], shop.Titles("class C { [StatusCode(typeof(AppCode))] int M = 1010004; }"));
    }

    [Fact]
    public void Set_OfAReference_IsNotOffered()
    {
        Outcome contracts = (Scenario.Json(Projects.AppRegistry) with { AssemblyName = "Contracts" }).Run();

        Assert.Empty((Edge with { Project = Projects.Web with { FurtherReferences = [contracts.ToReference()] } }).Titles("class C { Shop.AppCode M() => (Shop.AppCode)1010004; }"));
    }
}
