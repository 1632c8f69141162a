namespace StatusGen.Generator.Responses;

/// <summary>Everything that the text of a set's response types depends on.</summary>
/// <param name="Set">The set.</param>
/// <param name="Look">How its responses look; null where no registry says.</param>
internal sealed record ResponseRequest(ResponseSet Set, ResponseLook? Look)
{
    /// <summary>Whether the look is that of another set.</summary>
    public bool IsLikeAnother => Look is not null && Look.CodeType != Set.CodeType;
}
