using Microsoft.CodeAnalysis;
using StatusGen.Generator.Emission;
using StatusGen.Generator.Pipeline;

namespace StatusGen.Generator.Envelopes;

/// <summary>The steps from the project's sets to the envelopes that they declare.</summary>
internal static class EnvelopePipeline
{
    public static IncrementalValuesProvider<Emitted> Create(IncrementalValuesProvider<EmitRequest> requests, IncrementalValueProvider<ProjectFacts> facts) =>
        requests
            .Where(static request => request.CanEmitTable)
            .Select(static (request, _) => EnvelopeSet.Of(request))
            .WithTrackingName(TrackingNames.EnvelopeSets)
            .Collect()
            .Combine(facts)
            .SelectMany(static (input, _) => EnvelopeRequests.Of(input.Left, input.Right))
            .WithTrackingName(TrackingNames.EnvelopeRequests)
            .Select(static (request, _) => Guard.Run(
                () => new Emitted(EnvelopeEmitter.Emit(request), null),
                static failure => new Emitted(null, failure),
                request.FileName))
            .WithTrackingName(TrackingNames.Envelopes);
}
