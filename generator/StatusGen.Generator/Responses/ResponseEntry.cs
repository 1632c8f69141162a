using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Responses;

/// <summary>What of an entry decides how its response type and its factories look.</summary>
/// <param name="Code">The number.</param>
/// <param name="Key">The name in the registry.</param>
/// <param name="Name">The C# name.</param>
/// <param name="HttpStatus">The status on the wire, as far as the registry says.</param>
internal sealed record ResponseEntry(int Code, string Key, string Name, int HttpStatus)
{
    public EquatableArray<CodeArgument> Arguments { get; init; }

    public bool IsSuccess { get; init; }

    /// <summary>Why new code should not send it; empty where the reason is not known here, null where it is not deprecated.</summary>
    public string? Deprecated { get; init; }

    /// <summary>False where another entry of the set answers for the number.</summary>
    public bool IsCanonical { get; init; } = true;

    public bool ForbidsBody { get; init; }

    /// <summary>Header fields that the registry requires.</summary>
    public EquatableArray<string> Headers { get; init; }
}
