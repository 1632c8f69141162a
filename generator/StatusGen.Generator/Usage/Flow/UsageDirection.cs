namespace StatusGen.Generator.Usage.Flow;

internal enum UsageDirection
{
    Write,

    /// <summary><c>==</c>, <c>Equals</c>, a pattern or a case.</summary>
    Comparison,

    /// <summary>A number made a code by a cast to its enum; where it goes is unknown.</summary>
    Cast,
}
