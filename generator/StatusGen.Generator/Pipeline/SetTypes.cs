using System;
using System.Collections.Generic;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Pipeline;

/// <summary>The namespace and names of the types that a set generates.</summary>
internal sealed record SetTypes(string Namespace, SetNames Names, GeneratedParts Generate)
{
    public static SetTypes Of(CodeSet set) => new(set.Namespace, set.Names, set.Generate);

    public IReadOnlyList<string> All()
    {
        List<string> types = [Names.Enum, Names.Values, Names.Extensions];
        if ((Generate & GeneratedParts.Messages) != 0)
            types.Add(Names.Messages);
        if ((Generate & GeneratedParts.Exceptions) != 0)
            types.Add(Names.Exceptions);
        return types;
    }

    /// <summary>Whether a qualified name is one of the types, or stands where the namespace would.</summary>
    public bool IsConcernedBy(TakenName taken) =>
        taken.Reason == TakenReason.NamespaceIsType
            ? (Namespace + ".").StartsWith(taken.Name + ".", StringComparison.Ordinal)
            : TypeNamed(taken) is not null;

    /// <summary>The type of the set that cannot be declared because of a taken name, without its namespace.</summary>
    public string? TypeNamed(TakenName taken)
    {
        foreach (string type in All())
        {
            if (taken.Name == Namespace + "." + type)
                return type;
        }

        return null;
    }
}
