using StatusGen.TestKit;

namespace StatusGen.Usage.Tests;

/// <summary>Consumers that many tests share.</summary>
internal static class Projects
{
    public const string AppRegistry = """
        {
          "namespace": "Shop", "enum": "AppCode",
          "codes": {
            "SUCCESS": { "code": 0 },
            "TOO_LONG": { "code": 414, "http": 414 },
            "SHORT": { "code": 77, "http": 400 },
            "ODD": { "code": 460, "http": 400 },
            "USER_NOT_EXISTS": { "code": 1010001, "http": 404, "message": "user {userId} does not exist", "args": { "userId": "long" } },
            "USER_EXISTS": { "code": 1010002, "http": 409 },
            "USER_LOCKED": { "code": 1010004, "http": 423, "retired": "3.0, see USER_SUSPENDED" },
            "USER_SUSPENDED": { "code": 1010005, "http": 423, "deprecated": "use USER_DISABLED" }
          }
        }
        """;

    public const string EdgeRegistry = """
        {
          "namespace": "Shop", "enum": "EdgeStatus", "kind": "http",
          "codes": { "CLIENT_CLOSED_REQUEST": { "code": 499, "source": "nginx" } }
        }
        """;

    /// <summary>A web project without a registry.</summary>
    public static UsageScenario Web { get; } = new();

    /// <summary>A web project with <c>AppCode</c>.</summary>
    public static UsageScenario Shop { get; } = new() { Registries = [("status-codes.json", AppRegistry)] };

    /// <summary>A web project with <c>AppCode</c> and <c>EdgeStatus</c>, which has 499.</summary>
    public static UsageScenario Edge { get; } = new() { Registries = [("status-codes.json", AppRegistry), ("edge.status-codes.json", EdgeRegistry)] };

    /// <summary>A library on netstandard2.0 with <c>AppCode</c>.</summary>
    public static UsageScenario NetStandard { get; } = Shop with { Platform = TargetPlatform.NetStandard20 };

    /// <summary>A web project with everything that is generated: responses, and an envelope with arguments.</summary>
    public static UsageScenario Responding { get; } = new()
    {
        Platform = TargetPlatform.AspNetCore10,
        Registries =
        [
            ("status-codes.json", """
                {
                  "namespace": "Shop", "enum": "AppCode", "response": { "style": "envelope", "args": "args" },
                  "codes": {
                    "SUCCESS": { "code": 0 },
                    "USER_NOT_EXISTS": { "code": 1010001, "http": 404, "message": "user {userId} does not exist", "args": { "userId": "long" } },
                    "USER_EXISTS": { "code": 1010002, "http": 409 },
                    "TRANSFER_FAILED": { "code": 1010003, "http": 400, "message": "{from} to {to}", "args": { "from": "int", "to": "int" } }
                  }
                }
                """),
        ],
    };
}
