using System.Collections.Generic;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Declarations;

/// <summary>What few entries declare. Apart, so that the many others stay small.</summary>
internal sealed class DeclaredExtras
{
    public string? Reference { get; set; }

    public IReadOnlyList<Positioned<string>>? Aliases { get; set; }

    public EquatableArray<string> Tags { get; set; }

    public string? Since { get; set; }

    public string? Deprecated { get; set; }

    public string? Retired { get; set; }

    public bool? IsSuccess { get; set; }

    public BodyRule? Body { get; set; }

    public EquatableArray<string> Headers { get; set; }

    public EquatableArray<string> Methods { get; set; }

    public string? Source { get; set; }
}
