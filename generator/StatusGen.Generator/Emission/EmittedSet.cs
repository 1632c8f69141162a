using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using StatusGen.Generator.Pipeline;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Emission;

/// <summary>The texts of one set, in the order of the emitters; null where an emitter has nothing to say about the set.</summary>
internal sealed record EmittedSet(EquatableArray<Emitted?> Texts)
{
    /// <summary>Below this a thread costs more than it saves.</summary>
    private const int EntriesWorthThreads = 500;

    public static EmittedSet Of(EmitRequest request, IReadOnlyList<SetEmitter> emitters, CancellationToken cancellationToken)
    {
        Emitted?[] texts = new Emitted?[emitters.Count];
        ParallelOptions options = new()
        {
            CancellationToken = cancellationToken,
            MaxDegreeOfParallelism = request.Set.Entries.Count < EntriesWorthThreads ? 1 : -1,
        };
        Parallel.For(0, texts.Length, options, i => texts[i] = Emit(request, emitters[i]));
        return new EmittedSet(new EquatableArray<Emitted?>(texts));
    }

    private static Emitted? Emit(EmitRequest request, SetEmitter emitter) =>
        !emitter.AppliesTo(request)
            ? null
            : Guard.Run(
                () => new Emitted(emitter.Emit(request), null),
                static failure => new Emitted(null, failure),
                request.Set.FileName);
}
