using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Emission;
using StatusGen.Generator.Envelopes;
using StatusGen.Generator.Pipeline;
using StatusGen.Generator.Responses;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Building;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Generator;

/// <summary>Turns the registries of a project into code. Text, file, sets, one text per kind of output: every arrow is a named step.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class StatusCodeGenerator : IIncrementalGenerator
{
    private readonly IReadOnlyList<SetEmitter> _emitters;

    /// <summary>Creates the generator, as the compiler does.</summary>
    public StatusCodeGenerator()
        : this(Emitters)
    {
    }

    internal StatusCodeGenerator(IReadOnlyList<SetEmitter> emitters) => _emitters = emitters;

    internal static IReadOnlyList<SetEmitter> Emitters { get; } =
    [
        new EnumEmitter(),
        new ValuesEmitter(),
        new ExtensionsEmitter(),
        new MessagesEmitter(),
        new ExceptionsEmitter(),
        new ManifestEmitter(),
    ];

    /// <summary>Wires the steps.</summary>
    /// <param name="context">The compiler's.</param>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Each registry file is read and bound by itself, once per change of its text.
        IncrementalValuesProvider<RegistryFile> files = context.AdditionalTextsProvider
            .Where(static text => RegistryFileName.IsRegistry(text.Path))
            .Select(ReadFile)
            .WithTrackingName(TrackingNames.RegistryFiles);

        // Of the compilation and the options only a few values go on.
        IncrementalValueProvider<ProjectFacts> facts = context.CompilationProvider
            .Select(ProjectFacts.Of)
            .WithTrackingName(TrackingNames.ProjectFacts);
        IncrementalValueProvider<string?> rootNamespace = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => options.GlobalOptions.TryGetValue("build_property.RootNamespace", out string? value) ? value : null);
        IncrementalValueProvider<SetBuildContext> buildContext = facts.Combine(rootNamespace)
            .Select(static (pair, _) => BuildInput.ContextOf(pair.Left, pair.Right));

        // Heads and parts become sets: values without positions, and beside them what is to be reported.
        IncrementalValueProvider<SetBuildResult> result = files.Collect()
            .Select(static (files, _) => (IReadOnlyList<RegistryFile>)files)
            .Combine(buildContext)
            .Select(static (pair, token) => SetBuilder.Build(pair.Left, pair.Right, token))
            .WithTrackingName(TrackingNames.BuildResult);
        IncrementalValuesProvider<CodeSet> sets = result
            .SelectMany(static (result, _) => result.Sets.Select(built => built.Set))
            .WithTrackingName(TrackingNames.Sets);

        // The project may already declare a type of the same name.
        IncrementalValueProvider<Items<TakenName>> takenNames = sets.Combine(facts)
            .Select(static (input, _) => SetTypes.Of(input.Left, input.Right.HasWebLibrary))
            .CollectItems()
            .Combine(context.CompilationProvider)
            .Select(static (pair, token) => new Items<TakenName>(TakenNames.Find(pair.Left.List, pair.Right, token)))
            .WithTrackingName(TrackingNames.TakenNames);
        IncrementalValueProvider<Surroundings> surroundings = facts.Combine(takenNames)
            .Select(static (pair, _) => new Surroundings(pair.Left, pair.Right.List));

        // One text per set and kind. A text that comes out as before adds no source.
        IncrementalValuesProvider<EmitRequest> requests = sets.Combine(surroundings)
            .Select(static (input, _) => EmitRequests.Of(input.Left, input.Right.Facts, input.Right.TakenNames))
            .WithTrackingName(TrackingNames.EmitRequests);
        IncrementalValuesProvider<EmittedSet> emitted = requests
            .Select((request, token) => EmittedSet.Of(request, _emitters, token))
            .WithTrackingName(TrackingNames.Texts);
        for (int i = 0; i < _emitters.Count; i++)
            RegisterText(context, emitted, i);

        // What responses look like is a matter of all sets together.
        EnvelopePipeline.Register(context, requests, facts);

        // Findings go their own way: a moved line changes them, and re-emits nothing.
        DiagnosticOutput.Register(
            context,
            result.Combine(surroundings)
                .Select(static (input, _) => new Items<RegistryDiagnostic>(SetDiagnostics.Of(input.Left, input.Right.Facts, input.Right.TakenNames)))
                .WithTrackingName(TrackingNames.Diagnostics));

        // A web project gets response types, of its own sets and of those that its references bring.
        ResponsePipeline.Register(context, requests, facts);
    }

    private static RegistryFile ReadFile(AdditionalText text, CancellationToken cancellationToken) =>
        RegistryFileReader.Read(new RegistryText(text.Path, text.GetText(cancellationToken)?.ToString() ?? ""), cancellationToken);

    private void RegisterText(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedSet> sets, int emitter)
    {
        EmittedOutput.Register(
            context,
            sets.SelectMany((set, _) => set.Texts[emitter] is { } text ? ImmutableArray.Create(text) : [])
                .WithTrackingName(_emitters[emitter].Kind));
    }
}
