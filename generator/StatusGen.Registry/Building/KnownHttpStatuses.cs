using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;

namespace StatusGen.Registry.Building;

/// <summary>The HTTP statuses of a project: IANA's, those of its own HTTP sets, those of the sets that it references.</summary>
internal sealed class KnownHttpStatuses
{
    private readonly HashSet<int> _codes = [.. IanaRegistry.Instance.Codes];
    private int[]? _sorted;

    public KnownHttpStatuses(IEnumerable<SetDraft> sets, SetBuildContext context)
    {
        foreach (int code in context.ReferencedHttpStatuses)
            _codes.Add(code);
        foreach (SetDraft set in sets)
        {
            if (set.Kind != CodeSetKind.Http)
                continue;

            foreach (EntryDraft entry in set.Entries)
            {
                if (entry.HasCode && entry.Code is >= 100 and <= 999)
                    _codes.Add(entry.Code);
            }
        }
    }

    public bool Contains(int code) => _codes.Contains(code);

    /// <summary>The two that were most probably meant: a digit mistyped before a neighbour in number.</summary>
    public string Nearest(int code)
    {
        if (_sorted is null)
        {
            _sorted = [.. _codes];
            Array.Sort(_sorted);
        }

        string text = MessageText.Number(code);
        int best = -1;
        int second = -1;
        foreach (int candidate in _sorted)
        {
            if (best < 0 || IsNearer(candidate, best, code, text))
                (best, second) = (candidate, best);
            else if (second < 0 || IsNearer(candidate, second, code, text))
                second = candidate;
        }

        return second < 0 ? Describe(best) : Describe(best) + " or " + Describe(second);
    }

    /// <summary>The status with IANA's phrase where it has one.</summary>
    public static string Describe(int code)
        => IanaRegistry.Instance.PhraseOf(code) is { } phrase
            ? MessageText.Quote(code) + " (" + phrase + ")"
            : MessageText.Quote(code);

    private static bool IsNearer(int candidate, int other, int code, string text)
    {
        int order = NearestName.Distance(text, MessageText.Number(candidate)).CompareTo(NearestName.Distance(text, MessageText.Number(other)));
        if (order == 0)
            order = Math.Abs((long)candidate - code).CompareTo(Math.Abs((long)other - code));
        return order < 0;
    }
}
