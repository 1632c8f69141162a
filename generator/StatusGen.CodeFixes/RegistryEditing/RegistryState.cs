using System.Collections.Generic;
using System.Threading;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Building;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>The registries of a project as the generator sees them, and one of their sets.</summary>
internal sealed class RegistryState
{
    private readonly SetBuildResult _result;

    private RegistryState(IReadOnlyList<RegistryFile> files, SetBuildResult result, CodeSet set)
    {
        Files = files;
        _result = result;
        Set = set;
    }

    public IReadOnlyList<RegistryFile> Files { get; }

    public CodeSet Set { get; }

    /// <summary>Null where the registries declare no such set.</summary>
    /// <param name="registries">All registries of a project.</param>
    /// <param name="setName">The enum with its namespace.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static RegistryState? Of(IReadOnlyList<RegistryText> registries, string setName, CancellationToken cancellationToken)
    {
        List<RegistryFile> files = [];
        foreach (RegistryText registry in registries)
            files.Add(RegistryFileReader.Read(registry, cancellationToken));

        // A set whose registry names no namespace is in the project's; which that is, the set's own name tells.
        int dot = setName.LastIndexOf('.');
        string @namespace = dot < 0 ? "" : setName.Substring(0, dot);
        SetBuildResult result = SetBuilder.Build(files, new SetBuildContext { DefaultNamespace = @namespace }, cancellationToken);
        foreach (BuiltSet built in result.Sets)
        {
            if (built.Set.Namespace == @namespace && built.Set.Names.Enum == setName.Substring(dot + 1))
                return new RegistryState(files, result, built.Set);
        }

        return null;
    }

    /// <summary>Whether a file declares the set, or is a part of it.</summary>
    public bool IsOfSet(RegistryFile file) => file.Head is { } head
        ? head.EnumName == Set.Names.Enum && (head.Namespace ?? Set.Namespace) == Set.Namespace
        : file.PartOf is { } partOf && (partOf.Value == Set.Names.Enum || partOf.Value == Set.Namespace + "." + Set.Names.Enum);

    /// <summary>Whether nothing else is different from an earlier state than one more entry, and nothing is wrong that was right.</summary>
    public bool IsOneEntryMoreThan(RegistryState before, int code)
    {
        if (CountErrors() > before.CountErrors() || Set.Entries.Count != before.Set.Entries.Count + 1)
            return false;

        int added = 0;
        for (int i = 0; i < Set.Entries.Count; i++)
        {
            int old = i - added;
            if (old < before.Set.Entries.Count && Set.Entries[i].Equals(before.Set.Entries[old]))
                continue;
            if (added == 1 || Set.Entries[i].Code != code)
                return false;
            added = 1;
        }

        return true;
    }

    private int CountErrors()
    {
        int errors = 0;
        foreach (RegistryDiagnostic diagnostic in _result.Diagnostics)
        {
            if (diagnostic.Rule.Severity == RuleSeverity.Error)
                errors++;
        }

        return errors;
    }
}
