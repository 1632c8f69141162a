using System.Collections.Concurrent;
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

    private const string RespondingRegistry = """
        {
          "namespace": "Shop", "enum": "AppCode", "response": { "style": "STYLE" },
          "codes": {
            "SUCCESS": { "code": 0, "http": 200 },
            "DELETED": { "code": 1, "http": 204 },
            "USER_NOT_EXISTS": { "code": 1010001, "http": 404, "message": "user {userId} does not exist", "args": { "userId": "long" } },
            "USER_EXISTS": { "code": 1010002, "http": 409 },
            "USER_ANONYMOUS": { "code": 1010003, "http": 401 },
            "USER_READ_ONLY": { "code": 1010004, "http": 405 },
            "USER_LOCKED": { "code": 1010005, "http": 423, "retired": "3.0" },
            "USER_SUSPENDED": { "code": 1010006, "http": 423, "deprecated": "use USER_EXISTS" },
            "USER_BUSY": { "code": 1010007, "http": 429 },
            "USER_MOVED": { "code": 1010008, "http": 301 }
          }
        }
        """;

    private static readonly ConcurrentDictionary<string, UsageScenario> RespondingByStyle = new(StringComparer.Ordinal);

    /// <summary>A web project whose generated responses are there; they look as the <c>style</c> of a registry's <c>response</c> says.</summary>
    public static UsageScenario Responding(string style) => RespondingByStyle.GetOrAdd(style, static style => new()
    {
        Platform = TargetPlatform.AspNetCore10,
        Registries = [("status-codes.json", RespondingRegistry.Replace("STYLE", style, StringComparison.Ordinal))],
    });
}
