using System;
using System.Collections.Generic;
using StatusGen.Generator.Pipeline;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Iana;

namespace StatusGen.Generator.Responses;

/// <summary>Which response types a project gets, and what is to be said about it.</summary>
/// <param name="Requests">One per set, in order of the enum's name.</param>
/// <param name="Diagnostics">Without places: they are about references and project properties.</param>
internal sealed record ResponsePlan(EquatableArray<ResponseRequest> Requests, EquatableArray<RegistryDiagnostic> Diagnostics)
{
    private static readonly ResponsePlan Empty = new(default, default);

    /// <param name="own">The sets of the project.</param>
    /// <param name="references">What its references bring.</param>
    /// <param name="settings">The project's properties.</param>
    public static ResponsePlan Of(EquatableArray<ResponseSet> own, WebReferences references, ResponseSettings settings)
    {
        if (!references.IsWeb)
            return Empty;

        List<RegistryDiagnostic> diagnostics = [];
        List<ResponseSet> sets = [.. own, .. references.Sets];
        ResponseLook? http = LookOfHttp(sets, settings.Like, diagnostics);
        List<ResponseRequest> requests = [];
        Dictionary<string, ResponseSet> owners = new(StringComparer.Ordinal);
        foreach (ResponseSet set in sets)
        {
            if (!set.IsWanted || IsTaken(set, references.Taken, diagnostics))
                continue;
            if (owners.TryGetValue(set.FullResponsesName, out ResponseSet? owner))
            {
                diagnostics.Add(new RegistryDiagnostic(
                    RegistryRules.SetConflict,
                    $"The response types of '{set.FullName}' and '{owner.FullName}' would both be called '{set.FullResponsesName}', so only those of '{owner.FullName}' are generated. Give one of the enums another name or namespace, or leave \"responses\" out of its \"generate\".",
                    Place: null));
                continue;
            }

            owners.Add(set.FullResponsesName, set);
            requests.Add(new ResponseRequest(set, IsIana(set) ? http : set.Look));
        }

        if (requests.Count > 0 && settings.GeneratesRequestDelegates)
            diagnostics.Add(RequestDelegates(requests[0].Set));
        return new ResponsePlan(requests.ToEquatableArray(), diagnostics.ToEquatableArray());
    }

    private static bool IsIana(ResponseSet set) => set.Namespace == IanaRegistry.Namespace && set.Names.Enum == IanaRegistry.EnumName;

    /// <summary>What HTTP codes look like is for the service to say, so its own set decides.</summary>
    private static ResponseLook? LookOfHttp(List<ResponseSet> sets, string like, List<RegistryDiagnostic> diagnostics)
    {
        List<ResponseSet> candidates = sets.FindAll(static set => set.Look is not null);
        if (like.Length == 0)
            return candidates.Count == 1 ? candidates[0].Look : null;

        List<ResponseSet> named = candidates.FindAll(set => set.FullName == like);
        if (named.Count == 0)
            named = candidates.FindAll(set => set.Names.Enum == like);
        if (named.Count == 1)
            return named[0].Look;

        diagnostics.Add(new RegistryDiagnostic(RegistryRules.SetConflict, MessageAbout(like, named, candidates), Place: null));
        return null;
    }

    private static string MessageAbout(string like, List<ResponseSet> named, List<ResponseSet> candidates)
    {
        if (named.Count > 1)
            return $"The property StatusGenResponsesLike names '{like}', which is the name of more than one enum here; write it with its namespace: {Names(named)}.";

        string advice = candidates.Count == 0 ? "no registry here has one; add \"response\" to a registry, or remove the property" : "these have one: " + Names(candidates);
        return $"The property StatusGenResponsesLike names '{like}', which is no enum with a \"response\" in sight of this project; {advice}.";
    }

    private static string Names(List<ResponseSet> sets) => string.Join(", ", sets.ConvertAll(static set => $"'{set.FullName}'"));

    /// <summary>Names of the project's own sets were compared where the set was built.</summary>
    private static bool IsTaken(ResponseSet set, EquatableArray<TakenName> takenNames, List<RegistryDiagnostic> diagnostics)
    {
        SetTypes types = SetTypes.OfResponses(set.Namespace, set.Names);
        foreach (TakenName taken in takenNames)
        {
            if (!types.IsConcernedBy(taken))
                continue;
            diagnostics.Add(new RegistryDiagnostic(
                RegistryRules.SetConflict,
                $"The project itself declares '{taken.Name}', which is in the way of the response types '{set.FullResponsesName}' of '{set.Names.Enum}'; rename it.",
                Place: null));
            return true;
        }

        return false;
    }

    private static RegistryDiagnostic RequestDelegates(ResponseSet set) => new(
        ResponseRules.RequestDelegateGenerator,
        $"RequestDelegateGenerator is on in this project, and it does not see the response types that StatusGen generates here: a handler works only with an explicit return type Results<...> and a global using of '{set.Namespace}', and else fails to compile or sends 200. Write both, or move the registry's response types into a class library.",
        Place: null);
}
