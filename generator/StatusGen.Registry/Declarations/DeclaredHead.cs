using System.Collections.Generic;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>What only the head of a set says; defaults are filled in where they depend on the file alone.</summary>
internal sealed class DeclaredHead(string enumName, SourceRange place)
{
    public string EnumName { get; set; } = enumName;

    /// <summary>The enum's name where the file gives it, else the beginning of the registry.</summary>
    public SourceRange Place { get; set; } = place;

    public bool NamesItsEnum { get; set; }

    /// <summary>Null: the default namespace of the project.</summary>
    public string? Namespace { get; set; }

    public CodeSetKind Kind { get; set; }

    public bool IsInternal { get; set; }

    public IReadOnlyList<string> Languages { get; set; } = ["en"];

    public GeneratedParts Generate { get; set; } = GeneratedParts.All;

    public ResponseOptions? Response { get; set; }

    public SourceRange ResponsePlace { get; set; }

    public string? ReferenceTemplate { get; set; }

    public DeclaredRange? Range { get; set; }

    public bool ExtendsIana { get; set; }
}
