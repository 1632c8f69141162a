using StatusGen.Registry.Declarations;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Building;

/// <summary>An entry on its way into a set: what was declared, and what the steps of the builder made of it.</summary>
internal sealed class EntryDraft(DeclaredEntry declared, DeclaredEntry? inherited, bool isForeign, int module)
{
    public DeclaredEntry Declared { get; } = declared;

    /// <summary>IANA's entry of the same number, in a set that extends the IANA registry.</summary>
    public DeclaredEntry? Inherited { get; } = inherited;

    /// <summary>It comes from the IANA registry, not from a file of the project: nothing is ever reported about it.</summary>
    public bool IsForeign { get; } = isForeign;

    /// <summary>Index into the modules of the set, or -1.</summary>
    public int Module { get; } = module;

    public bool HasCode => Declared.Code.HasValue && !IsDropped;

    public int Code => Declared.Code.GetValueOrDefault();

    public string Name { get; set; } = "";

    public bool IsCanonical { get; set; } = true;

    /// <summary>It cannot become a member: another entry has its name and its number.</summary>
    public bool IsDropped { get; set; }

    public int HttpStatus { get; set; }

    public LocalizedText Message { get; set; }

    public LocalizedText Description { get; set; }

    public EquatableArray<CodeArgument> Arguments { get; set; }

    public EquatableArray<CodeAlias> Aliases { get; set; }
}
