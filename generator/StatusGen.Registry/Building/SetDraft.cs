using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>A set on its way: head and parts joined, not yet validated.</summary>
internal sealed class SetDraft(RegistryFile headFile, DeclaredHead head, string @namespace)
{
    public RegistryFile HeadFile { get; } = headFile;

    public DeclaredHead Head { get; } = head;

    public string Namespace { get; } = @namespace;

    public SetNames Names { get; } = new(head.EnumName);

    public string FullName => Namespace + "." + Names.Enum;

    public CodeSetKind Kind => Head.Kind;

    public bool IsIana { get; } = IanaRegistry.IsIana(head);

    /// <summary>The head, then the parts by path.</summary>
    public List<RegistryFile> Files { get; } = [headFile];

    public List<DeclaredModule> Modules { get; } = [];

    /// <summary>The file that declares the module of the same index.</summary>
    public List<RegistryFile> ModuleFiles { get; } = [];

    public List<EntryDraft> Entries { get; } = [];

    public ResponseOptions? Response { get; set; } = head.Response;

    /// <summary>Entries were lost that no diagnostic in a file of this set speaks of.</summary>
    public bool IsIncomplete { get; set; }

    public SourcePlace HeadPlace => HeadFile.Text.PlaceOf(Head.Place);
}
