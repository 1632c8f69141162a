using System;
using System.Collections.Generic;
using System.Linq;
using StatusGen.Generator.Envelopes;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Pipeline;

/// <summary>The namespace and names of the types that a set generates.</summary>
internal sealed record SetTypes(string Namespace, SetNames Names, GeneratedParts Generate, ResponseOptions? Response)
{
    public static SetTypes Of(CodeSet set) => new(set.Namespace, set.Names, set.Generate, set.Response);

    public IReadOnlyList<string> All()
    {
        List<string> types = [Names.Enum, Names.Values, Names.Extensions];
        if ((Generate & GeneratedParts.Messages) != 0)
            types.Add(Names.Messages);
        if ((Generate & GeneratedParts.Exceptions) != 0)
            types.Add(Names.Exceptions);
        types.AddRange(EnvelopeNames.Of(Response));
        return types;
    }

    /// <summary>Whether a qualified name is one of the types, or stands where the namespace would.</summary>
    public bool IsConcernedBy(TakenName taken) =>
        taken.Reason == TakenReason.NamespaceIsType
            ? (Namespace + ".").StartsWith(taken.Name + ".", StringComparison.Ordinal)
            : TypeNamed(taken) is not null;

    /// <summary>Whether a taken name is that of an envelope, which the registry can call otherwise without touching the set.</summary>
    public bool IsEnvelope(TakenName taken) => TypeNamed(taken) is { } type && EnvelopeNames.Of(Response).Contains(type);

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
