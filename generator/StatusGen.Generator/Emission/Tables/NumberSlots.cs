using System;
using StatusGen.Registry.Model;
using StatusGen.Tables;

namespace StatusGen.Generator.Emission.Tables;

/// <summary>The hash from a number to its entry.</summary>
internal sealed class NumberSlots
{
    private const int Attempts = 8;

    /// <summary>One number in so many may find its slot taken; with more it is worth trying another multiplier.</summary>
    private const int GoodEnough = 32;

    private NumberSlots(uint multiplier, int[] slots)
    {
        Multiplier = multiplier;
        Slots = slots;
    }

    /// <summary>0: the numbers are dense and are looked up by position.</summary>
    public uint Multiplier { get; }

    /// <summary>Per slot the index of the entry plus one; empty where the numbers are dense.</summary>
    public int[] Slots { get; }

    public static NumberSlots Build(CodeEntry[] entries, int canonicalCount)
    {
        if (IsDense(entries, canonicalCount))
            return new NumberSlots(0, []);

        int size = SlotTableSize.For(canonicalCount);
        int[] best = [];
        uint bestMultiplier = 0;
        long fewest = long.MaxValue;
        uint multiplier = NumberHash.FirstMultiplier;
        for (int attempt = 0; attempt < Attempts && fewest > canonicalCount / GoodEnough; attempt++)
        {
            int[] slots = Fill(entries, canonicalCount, size, multiplier, out long collisions);
            if (collisions < fewest)
            {
                fewest = collisions;
                best = slots;
                bestMultiplier = multiplier;
            }

            // Any odd number permutes the hashes; this walk only has to be the same in every build.
            multiplier = unchecked((multiplier * 747796405) + 2891336453) | 1;
        }

        return new NumberSlots(bestMultiplier, best);
    }

    private static bool IsDense(CodeEntry[] entries, int canonicalCount)
    {
        long minimum = int.MaxValue;
        long maximum = int.MinValue;
        for (int i = 0; i < canonicalCount; i++)
        {
            minimum = Math.Min(minimum, entries[i].Code);
            maximum = Math.Max(maximum, entries[i].Code);
        }

        return maximum - minimum < NumberHash.DenseSpan;
    }

    private static int[] Fill(CodeEntry[] entries, int canonicalCount, int size, uint multiplier, out long collisions)
    {
        int[] slots = new int[size];
        int shift = SlotTableSize.ShiftOf(size);
        collisions = 0;
        for (int i = 0; i < canonicalCount; i++)
        {
            int slot = (int)NumberHash.SlotOf(entries[i].Code, multiplier, shift);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
                collisions++;
            }

            slots[slot] = i + 1;
        }

        return slots;
    }
}
