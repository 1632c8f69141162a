using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Pipeline;

/// <summary>Finds types that a set would declare a second time, because the project already declares them itself.</summary>
internal static class TakenTypes
{
    /// <summary>Qualified names, ordered; of a namespace that is a type in the project, the type.</summary>
    public static EquatableArray<string> Find(ImmutableArray<SetTypes> sets, Compilation compilation, CancellationToken cancellationToken)
    {
        SortedSet<string> taken = new(System.StringComparer.Ordinal);
        foreach (SetTypes set in sets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddTypesInTheWay(taken, set.Namespace, compilation.Assembly);
            foreach (string type in set.All)
            {
                string name = set.Namespace + "." + type;
                if (compilation.Assembly.GetTypeByMetadataName(name) is not null || IsNamespace(name, compilation.Assembly))
                    taken.Add(name);
            }
        }

        return new List<string>(taken).ToEquatableArray();
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
    private static void AddTypesInTheWay(SortedSet<string> taken, string path, IAssemblySymbol assembly)
    {
        for (int dot = path.IndexOf('.'); ; dot = path.IndexOf('.', dot + 1))
        {
            string prefix = dot < 0 ? path : path.Substring(0, dot);
            if (assembly.GetTypeByMetadataName(prefix) is not null)
                taken.Add(prefix);
            if (dot < 0)
                return;
        }
    }
}
