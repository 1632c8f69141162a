using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Manifest;

/// <summary>One entry of a <see cref="SetManifest"/>.</summary>
internal sealed record ManifestEntry(int Code, string Key, string Name, int HttpStatus)
{
    public EquatableArray<CodeArgument> Arguments { get; init; }

    public bool IsSuccess { get; init; }

    public bool IsDeprecated { get; init; }

    public bool IsRetired { get; init; }

    /// <summary>False where another entry of the set answers for the number.</summary>
    public bool IsCanonical { get; init; } = true;

    public bool ForbidsBody { get; init; }

    public bool IsCacheable { get; init; }

    public EquatableArray<string> Headers { get; init; }

    public EquatableArray<string> Methods { get; init; }
}
