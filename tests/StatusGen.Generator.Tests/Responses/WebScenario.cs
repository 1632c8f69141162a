using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Responses;

/// <summary>Projects that reference StatusGen.AspNetCore.</summary>
internal static class WebScenario
{
    /// <summary>A web project without a registry: it sees HttpStatus only.</summary>
    public static Scenario Empty { get; } = new() { Platform = TargetPlatform.AspNetCore10, AssemblyName = "Web" };

    public static Scenario Json(string content) => With(("status-codes.json", content));

    public static Scenario With(params (string FileName, string? Content)[] registries) =>
        Scenario.With(registries) with { Platform = TargetPlatform.AspNetCore10, AssemblyName = "Web" };

    /// <summary>The hint names of the files with response types, without what all of them share.</summary>
    public static string Sets(this Outcome outcome) =>
        string.Join(' ', outcome.Sources.Keys.Where(name => name.EndsWith(".Responses.g.cs", StringComparison.Ordinal)).Select(name => name[..^".Responses.g.cs".Length]));
}
