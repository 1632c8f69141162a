namespace StatusGen.AspNetCore.Responses;

/// <summary>What a response has below its header fields.</summary>
internal enum BodyKind
{
    /// <summary>Nothing: the status forbids it.</summary>
    None,

    /// <summary>The data alone; nothing where there is none.</summary>
    Value,

    Envelope,

    Problem,
}
