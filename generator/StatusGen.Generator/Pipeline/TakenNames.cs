using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Pipeline;

/// <summary>Finds names that a set would declare a second time, because the project or a reference already declares them.</summary>
internal static class TakenNames
{
    public static EquatableArray<TakenName> Find(EquatableArray<SetTypes> sets, Compilation compilation, CancellationToken cancellationToken)
    {
        SortedDictionary<string, TakenName> taken = new(StringComparer.Ordinal);
        foreach (SetTypes set in sets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddTypesInTheWay(taken, set.Namespace, compilation.Assembly);
            foreach (string type in set.All)
            {
                string name = set.Namespace + "." + type;
                if (ReasonOf(name, compilation) is { } found)
                    taken[name] = found;
            }
        }

        return new List<TakenName>(taken.Values).ToEquatableArray();
    }

    private static TakenName? ReasonOf(string name, Compilation compilation)
    {
        IAssemblySymbol project = compilation.Assembly;
        if (project.GetTypeByMetadataName(name) is not null)
            return new TakenName(name, TakenReason.TypeInProject, project.Name);
        if (IsNamespace(name, project))
            return new TakenName(name, TakenReason.NamespaceInProject, project.Name);
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(name))
        {
            if (compilation.IsSymbolAccessibleWithin(type, project))
                return new TakenName(name, TakenReason.TypeInReference, type.ContainingAssembly.Name);
        }

        return null;
    }

    /// <summary>A type cannot be declared where a namespace of that name stands.</summary>
    private static bool IsNamespace(string path, IAssemblySymbol assembly)
    {
        INamespaceSymbol current = assembly.GlobalNamespace;
        foreach (string part in path.Split('.'))
        {
            INamespaceSymbol? next = null;
            foreach (INamespaceOrTypeSymbol member in current.GetMembers(part))
                next ??= member as INamespaceSymbol;
            if (next is null)
                return false;
            current = next;
        }

        return true;
    }

    /// <summary>A namespace cannot be declared where a type of that name stands.</summary>
    private static void AddTypesInTheWay(SortedDictionary<string, TakenName> taken, string path, IAssemblySymbol assembly)
    {
        for (int dot = path.IndexOf('.'); ; dot = path.IndexOf('.', dot + 1))
        {
            string prefix = dot < 0 ? path : path.Substring(0, dot);
            if (assembly.GetTypeByMetadataName(prefix) is not null)
                taken[prefix] = new TakenName(prefix, TakenReason.NamespaceIsType, assembly.Name);
            if (dot < 0)
                return;
        }
    }
}
