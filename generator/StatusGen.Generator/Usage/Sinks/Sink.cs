using System.Collections.Immutable;
using StatusGen.Generator.Usage.Codes;

namespace StatusGen.Generator.Usage.Sinks;

/// <summary>A place where a status code flows, and what it takes.</summary>
internal sealed record Sink(SinkKind Kind, SinkTraits Traits)
{
    /// <summary>The parameter or property beside it that holds the body; empty where there is none.</summary>
    public string Body { get; init; } = "";

    /// <summary>The sets that <c>[StatusCode]</c> names; empty: any application set in sight.</summary>
    public ImmutableArray<KnownSet> Sets { get; init; } = [];

    public bool Has(SinkTraits trait) => (Traits & trait) != 0;
}
