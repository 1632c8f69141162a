using System;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Building;

/// <summary>
/// Names that no entry can have, because a generated type has such a member already: the lookups beside the constants,
/// what every class inherits, and the types themselves (a member cannot be called like the type that holds it).
/// </summary>
internal static class GeneratedMemberNames
{
    private const string HttpConstantPrefix = "Status";

    private static readonly string[] OfObject =
        ["Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize"];

    private static readonly string[] OfConstants = ["TryParse", "TryFromValue", "IsDefined", "All", "Set"];

    public static bool Contains(SetDraft set, string name, int code)
    {
        // Constants of an HTTP set are called Status404NotFound: only the type that holds them can have such a name too.
        if (set.Kind == CodeSetKind.Application
            ? Array.IndexOf(OfConstants, name) >= 0 || name == set.Names.Values
            : IsHttpConstant(set.Names.Values, name, code))
        {
            return true;
        }

        return Array.IndexOf(OfObject, name) >= 0
            || name == set.Names.Enum
            || IsDerived(set.Names, name);
    }

    private static bool IsHttpConstant(string type, string name, int code)
        => type.StartsWith(HttpConstantPrefix, StringComparison.Ordinal)
            && type.EndsWith(name, StringComparison.Ordinal)
            && type == HttpConstantPrefix + MessageText.Number(code) + name;

    /// <summary>The derived names are put together on each use, so the stem decides first.</summary>
    private static bool IsDerived(SetNames names, string name)
        => name.StartsWith(names.Stem, StringComparison.Ordinal)
            && (name == names.Extensions || name == names.Messages || name == names.Exceptions || name == names.Responses);
}
