using System.Collections.Generic;
using System.Linq;
using StatusGen.Generator.Pipeline;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Envelopes;

/// <summary>The envelopes that the sets of a project declare; several sets may share one.</summary>
internal static class EnvelopeRequests
{
    public static IEnumerable<EnvelopeRequest> Of(EquatableArray<EnvelopeSet> sets, ProjectFacts facts)
    {
        foreach (IGrouping<(string Namespace, string? TypeName), EnvelopeSet> group in sets
            .Where(static set => set.Envelope is not null)
            .GroupBy(static set => (set.Namespace, set.Envelope?.TypeName)))
        {
            EnvelopeSet first = group.First();
            yield return new EnvelopeRequest(
                first.Namespace,
                first.Envelope!,
                group.All(static set => set.IsInternal),
                first.FileName,
                group.Concat(sets.Except(group)).ToList().ToEquatableArray(),
                facts.Features,
                facts.HasJson);
        }
    }
}
