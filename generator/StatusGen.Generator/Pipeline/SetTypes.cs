using System;
using System.Collections.Generic;
using System.Linq;
using StatusGen.Generator.Envelopes;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Pipeline;

/// <summary>The namespace and names of the types that are generated for a set.</summary>
/// <param name="Namespace">The namespace.</param>
/// <param name="All">The types, as metadata calls them.</param>
/// <param name="Envelope">Those of them that are its envelope.</param>
internal sealed record SetTypes(string Namespace, EquatableArray<string> All, EquatableArray<string> Envelope)
{
    /// <param name="set">A set of the project.</param>
    /// <param name="isWeb">Whether the project gets response types.</param>
    public static SetTypes Of(CodeSet set, bool isWeb)
    {
        SetNames names = set.Names;
        List<string> types = [names.Enum, names.Values, names.Extensions];
        if ((set.Generate & GeneratedParts.Messages) != 0)
            types.Add(names.Messages);
        if ((set.Generate & GeneratedParts.Exceptions) != 0)
            types.Add(names.Exceptions);
        if (isWeb && (set.Generate & GeneratedParts.Responses) != 0)
            types.Add(names.Responses);
        EquatableArray<string> envelope = new([.. EnvelopeNames.Of(set.Response)]);
        types.AddRange(envelope);
        return new SetTypes(set.Namespace, types.ToEquatableArray(), envelope);
    }

    /// <summary>Of a set that a reference declares, only the response types are generated here.</summary>
    public static SetTypes OfResponses(string space, SetNames names) => new(space, new EquatableArray<string>([names.Responses]), default);

    /// <summary>Whether a qualified name is one of the types, or stands where the namespace would.</summary>
    public bool IsConcernedBy(TakenName taken) =>
        taken.Reason == TakenReason.NamespaceIsType
            ? (Namespace + ".").StartsWith(taken.Name + ".", StringComparison.Ordinal)
            : TypeNamed(taken) is not null;

    /// <summary>Whether a taken name is that of an envelope, which the registry can call otherwise without touching the set.</summary>
    public bool IsEnvelope(TakenName taken) => TypeNamed(taken) is { } type && Envelope.Contains(type);

    /// <summary>The type of the set that cannot be declared because of a taken name, without its namespace.</summary>
    public string? TypeNamed(TakenName taken)
    {
        foreach (string type in All)
        {
            if (taken.Name == Namespace + "." + type)
                return type;
        }

        return null;
    }
}
