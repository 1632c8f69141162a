using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Emission;
using StatusGen.Generator.Pipeline;

namespace StatusGen.Generator.Envelopes;

/// <summary>The steps from the project's sets to the envelopes that they declare, and to those of others that carry their codes.</summary>
internal static class EnvelopePipeline
{
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EmitRequest> requests,
        IncrementalValueProvider<ProjectFacts> facts)
    {
        IncrementalValueProvider<Items<EnvelopeSet>> sets = requests
            .Where(static request => request.CanEmitTable)
            .Select(static (request, _) => EnvelopeSet.Of(request))
            .WithTrackingName(TrackingNames.EnvelopeSets)
            .CollectItems();

        EmittedOutput.Register(
            context,
            sets.Combine(facts)
                .SelectMany(static (input, _) => EnvelopeRequests.Of(input.Left.List, input.Right))
                .WithTrackingName(TrackingNames.EnvelopeRequests)
                .Select(static (request, _) => Guard.Run(
                    () => new Emitted(EnvelopeEmitter.Emit(request), null),
                    static failure => new Emitted(null, failure),
                    request.FileName))
                .WithTrackingName(TrackingNames.Envelopes));

        IncrementalValueProvider<Items<EnvelopeConversion>> conversions = sets.Combine(context.CompilationProvider)
            .Select(static (input, token) => new Items<EnvelopeConversion>(EnvelopeConversions.Find(input.Left.List, input.Right, token)))
            .WithTrackingName(TrackingNames.EnvelopeConversions);
        EmittedOutput.Register(
            context,
            conversions.Combine(facts)
                .SelectMany(static (input, _) => input.Left.List.IsEmpty ? [] : ImmutableArray.Create(new EnvelopeConversionRequest(input.Left.List, input.Right.Features)))
                .Select(static (input, _) => Guard.Run(
                    () => new Emitted(EnvelopeConversionEmitter.Emit(input.Conversions, input.Features), null),
                    static failure => new Emitted(null, failure),
                    input.Conversions[0].Enum)));
    }
}
