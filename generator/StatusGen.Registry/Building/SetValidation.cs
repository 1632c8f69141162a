using System.Threading;

namespace StatusGen.Registry.Building;

/// <summary>The steps from a draft to a set. Their order counts: numbers before names, names before HTTP statuses and messages.</summary>
internal static class SetValidation
{
    /// <summary>How many messages are resolved between two looks at the cancellation token.</summary>
    private const int CancellationStep = 256;

    public static SetProjection Run(SetDraft set, KnownHttpStatuses known, DiagnosticSink sink, CancellationToken cancellationToken)
    {
        EntryKindValidator.Validate(set, sink);
        cancellationToken.ThrowIfCancellationRequested();

        ReservedNumbers reserved = new(set);
        new NumberValidator(set, reserved, sink).Validate();
        cancellationToken.ThrowIfCancellationRequested();

        NameTable table = new(set.Entries.Count);
        new NameResolver(set, table, sink).Resolve();
        new AliasResolver(set, table, sink).Resolve();
        cancellationToken.ThrowIfCancellationRequested();

        RangeValidator.Validate(set, sink);
        new ReservationValidator(set, reserved, sink).Validate();
        new HttpStatusResolver(set, known, sink).Resolve();
        IanaValidator.Validate(set, sink);
        cancellationToken.ThrowIfCancellationRequested();

        TextResolver texts = new(set, sink);
        MessageResolver messages = new(set, texts, sink);
        for (int i = 0; i < set.Entries.Count; i++)
        {
            if (i % CancellationStep == 0)
                cancellationToken.ThrowIfCancellationRequested();
            messages.Resolve(set.Entries[i]);
        }

        new TranslationValidator(set, texts, sink).Validate();
        return new SetProjection(set, texts);
    }
}
