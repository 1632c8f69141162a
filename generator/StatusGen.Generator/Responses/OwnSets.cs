using StatusGen.Generator.Emission;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Responses;

/// <summary>A set of the project itself as response types see it.</summary>
internal static class OwnSets
{
    /// <summary>Null where the set has no table: then nothing can be looked up in it.</summary>
    public static ResponseSet? Of(EmitRequest request)
    {
        if (!request.CanEmitTable)
            return null;

        CodeSet set = request.Set;
        SetNames names = set.Names;
        string instance = TypeExpression.Of(set.Namespace, names.Extensions) + ".Table.Set";
        return new ResponseSet
        {
            Namespace = set.Namespace,
            Names = names,
            Kind = set.Kind,
            IsInternal = set.IsInternal,
            Instance = instance,
            Look = set.Response is { } options && request.CanEmit(names.Values)
                ? ResponseLook.Of(set.Namespace, names, instance, options, request.CanEmitEnvelope)
                : null,
            IsWanted = (set.Generate & GeneratedParts.Responses) != 0 && request.CanEmit(names.Responses),
            Entries = ResponseEntries.Of(set),
        };
    }
}
