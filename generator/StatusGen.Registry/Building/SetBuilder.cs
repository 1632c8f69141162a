using System;
using System.Collections.Generic;
using System.Threading;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;

namespace StatusGen.Registry.Building;

/// <summary>From the files of a project to its sets: joined, validated, complete. The order of the files makes no difference.</summary>
internal static class SetBuilder
{
    public static SetBuildResult Build(
        IReadOnlyList<RegistryFile> files,
        SetBuildContext context,
        CancellationToken cancellationToken)
    {
        RegistryFile[] ordered = [.. files];
        Array.Sort(ordered, static (x, y) => string.CompareOrdinal(x.Text.Path, y.Text.Path));

        DiagnosticSink sink = new();
        foreach (RegistryFile file in ordered)
            sink.AddRange(file.Diagnostics);

        List<BuiltSet> sets = [];
        try
        {
            sets = Build(ordered, context, sink, cancellationToken);
        }
#pragma warning disable CA1031 // A generator that throws takes every other output with it; STG0099 tells what to report.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            string names = ordered.Length == 0 ? "no file" : ordered[0].Text.FileName;
            sink.Report(RegistryRules.InternalError, InternalErrorMessage.Of(exception, names));
        }

        return new SetBuildResult(sets.ToEquatableArray(), sink.ToSorted(new Citations(ordered)));
    }

    private static List<BuiltSet> Build(
        RegistryFile[] files,
        SetBuildContext context,
        DiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        List<SetDraft> drafts = new SetAssembler(context, sink).Assemble(files);
        drafts = new TypeNameValidator(sink).Validate(drafts);
        foreach (SetDraft draft in drafts)
            new EntryCollector(draft, sink).Collect();

        KnownHttpStatuses known = new(drafts, context);
        List<(SetDraft Draft, SetProjection Projection)> validated = [];
        foreach (SetDraft draft in drafts)
            validated.Add((draft, SetValidation.Run(draft, known, sink, cancellationToken)));
        new TwoMeaningsValidator(sink).Validate(drafts);

        // Modules resolve their texts in the projection, so it runs before anyone asks which files have errors.
        List<BuiltSet> sets = [];
        foreach ((SetDraft draft, SetProjection projection) in validated)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sets.Add(new BuiltSet(projection.Project(draft.IsIncomplete), draft.HeadPlace));
        }

        Incompleteness.Mark(sets, drafts, sink.Diagnostics);
        return LiteralLimit.Apply(sets, context, sink);
    }
}
