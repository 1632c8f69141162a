using System.Linq;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Emission;
using StatusGen.Generator.Pipeline;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Responses;

/// <summary>The steps of the response types: the sets in sight, a plan of who gets which types, one text per set.</summary>
internal static class ResponsePipeline
{
    /// <param name="context">The compiler's.</param>
    /// <param name="requests">The sets of the project.</param>
    /// <param name="facts">The facts of the compilation.</param>
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<EmitRequest> requests,
        IncrementalValueProvider<ProjectFacts> facts)
    {
        IncrementalValuesProvider<ResponseSet> ownSets = requests.Combine(facts)
            .Where(static input => input.Right.HasWebLibrary)
            .Select(static (input, _) => OwnSets.Of(input.Left))
            .Where(static set => set is not null)
            .Select(static (set, _) => set!)
            .WithTrackingName(TrackingNames.OwnSets);
        IncrementalValueProvider<WebReferences> references = context.CompilationProvider.Combine(facts)
            .Select(static (input, token) => WebReferences.Of(input.Left, input.Right, token))
            .WithTrackingName(TrackingNames.WebReferences);
        IncrementalValueProvider<ResponseSettings> settings = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ResponseSettings.Of(options.GlobalOptions));

        IncrementalValueProvider<ResponsePlan> plan = ownSets.CollectItems().Combine(references.Combine(settings).Select(static (input, _) => new WebProject(input.Left, input.Right)))
            .Select(static (input, _) => ResponsePlan.Of(input.Left.List, input.Right.References, input.Right.Settings))
            .WithTrackingName(TrackingNames.ResponsePlan);

        EmittedOutput.Register(
            context,
            plan.SelectMany(static (plan, _) => plan.Requests.AsEnumerable())
                .Select(static (request, _) => Guard.Run(
                    () => new Emitted(ResponsesEmitter.Emit(request), null),
                    static failure => new Emitted(null, failure),
                    request.Set.FullName))
                .WithTrackingName(TrackingNames.Responses));
        DiagnosticOutput.Register(context, plan.Select(static (plan, _) => new Items<RegistryDiagnostic>(plan.Diagnostics)));
    }
}
