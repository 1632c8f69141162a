using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Responses;

/// <summary>Rules about response types, which the registry reader knows nothing of.</summary>
internal static class ResponseRules
{
    public static readonly RegistryRule RequestDelegateGenerator =
        new("STG0017", "RequestDelegateGenerator does not see generated response types", RuleSeverity.Warning);

    public static readonly IReadOnlyList<RegistryRule> All = [RequestDelegateGenerator];
}
