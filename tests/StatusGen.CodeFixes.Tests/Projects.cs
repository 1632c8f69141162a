using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests;

/// <summary>Consumers that many tests share.</summary>
internal static class Projects
{
    public const string AppRegistry = """
        {
          // The codes of the shop.
          "namespace": "Shop", "enum": "AppCode",
          "codes": {
            "SUCCESS": { "code": 0 }, // always
            "USER_NOT_EXISTS": { "code": 1010001, "http": 404, "message": "user {userId} does not exist", "args": { "userId": "long" } },
            "USER_EXISTS": { "code": 1010002, "http": 409 },
            "USER_LOCKED": { "code": 1010005, "http": 423 } // last
          }
        }
        """;

    public const string EdgeRegistry = """
        namespace: "Shop"
        enum: EdgeStatus
        kind: http
        codes:
          # IIS has more of them.
          LOGIN_TIMEOUT:
            code: 440
            source: IIS
        """;

    /// <summary>A web project without a registry.</summary>
    public static UsageScenario Web { get; } = new();

    /// <summary>A web project with <c>AppCode</c>.</summary>
    public static UsageScenario Shop { get; } = new() { Registries = [("status-codes.json", AppRegistry)] };

    /// <summary>A web project with <c>AppCode</c> and <c>EdgeStatus</c>, which has 440.</summary>
    public static UsageScenario Edge { get; } = new() { Registries = [("status-codes.json", AppRegistry), ("edge.status-codes.yaml", EdgeRegistry)] };
}
