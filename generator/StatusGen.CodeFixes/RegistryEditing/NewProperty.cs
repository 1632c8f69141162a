using System.Collections.Generic;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>A property to be written: a number, a text, or a mapping of further properties.</summary>
internal sealed record NewProperty(string Name)
{
    public int? Number { get; init; }

    public string? Text { get; init; }

    public IReadOnlyList<NewProperty>? Properties { get; init; }
}
