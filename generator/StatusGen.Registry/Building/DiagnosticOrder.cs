using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Registry.Building;

/// <summary>By file, place and rule: a total order, so that equal registries give equal lists.</summary>
internal sealed class DiagnosticOrder : IComparer<RegistryDiagnostic>
{
    public static readonly DiagnosticOrder Instance = new();

    public int Compare(RegistryDiagnostic x, RegistryDiagnostic y)
    {
        int order = string.CompareOrdinal(x.Place?.Path, y.Place?.Path);
        if (order == 0)
            order = (x.Place?.Range.Start ?? 0).CompareTo(y.Place?.Range.Start ?? 0);
        if (order == 0)
            order = (x.Place?.Range.End ?? 0).CompareTo(y.Place?.Range.End ?? 0);
        if (order == 0)
            order = string.CompareOrdinal(x.Rule.Id, y.Rule.Id);
        return order != 0 ? order : string.CompareOrdinal(x.Message, y.Message);
    }
}
