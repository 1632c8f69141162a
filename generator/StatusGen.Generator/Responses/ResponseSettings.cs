using System;
using Microsoft.CodeAnalysis.Diagnostics;

namespace StatusGen.Generator.Responses;

/// <summary>The properties of the project that response types depend on.</summary>
/// <param name="Like">The enum whose style <c>HttpResponses</c> take; empty where the project does not say.</param>
/// <param name="GeneratesRequestDelegates">Whether ASP.NET's RequestDelegateGenerator runs in this project.</param>
internal sealed record ResponseSettings(string Like, bool GeneratesRequestDelegates)
{
    public static ResponseSettings Of(AnalyzerConfigOptions options)
    {
        string generator = Property(options, "EnableRequestDelegateGenerator");

        // Native AOT turns the generator on, unless the project turns it off.
        if (generator.Length == 0)
            generator = Property(options, "PublishAot");
        return new ResponseSettings(Property(options, "StatusGenResponsesLike"), generator.Equals("true", StringComparison.OrdinalIgnoreCase));
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out string? value) ? value.Trim() : "";
}
