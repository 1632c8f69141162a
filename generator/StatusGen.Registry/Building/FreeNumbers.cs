using System.Collections.Generic;

namespace StatusGen.Registry.Building;

/// <summary>Finds the next number that is neither used nor reserved; what it has walked over once it skips from then on.</summary>
internal sealed class FreeNumbers(Dictionary<int, EntryDraft> used, ReservedNumbers reserved)
{
    private readonly Dictionary<int, int> _next = [];
    private readonly List<int> _walked = [];

    /// <summary>Null where there is none up to <paramref name="last"/>.</summary>
    public int? After(int number, int last)
    {
        _walked.Clear();
        long candidate = (long)number + 1;
        while (candidate <= last)
        {
            int current = (int)candidate;
            if (_next.TryGetValue(current, out int next))
            {
                candidate = next;
            }
            else if (used.ContainsKey(current))
            {
                _walked.Add(current);
                candidate++;
            }
            else if (reserved.FindNumber(current) is { } reservation)
            {
                candidate = (long)reservation.Reservation.Last + 1;
            }
            else
            {
                foreach (int walked in _walked)
                    _next[walked] = current;
                return current;
            }
        }

        return null;
    }
}
