using System;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>Notices that a property stands in its object a second time.</summary>
internal struct RepeatedProperties
{
    private int _seen;
    private int _reported;

    /// <summary>
    /// True where the property is to be skipped. Entries and reservations are never skipped: a mistake about the property
    /// that holds them must not cost a single member.
    /// </summary>
    public bool IsRepeated(FileBinding binding, PropertyNode property, string[] known, string owner, ObjectNode parent)
    {
        int index = Array.IndexOf(known, property.Name);
        if (index < 0)
            return false;

        int bit = 1 << index;
        if ((_seen & bit) == 0)
        {
            _seen |= bit;
            return false;
        }

        bool isContainer = property.Name is "codes" or "modules" or "reserved";
        if ((_reported & bit) != 0)
            return !isContainer;

        // Once per property: finding the first one again for each of many would be quadratic.
        _reported |= bit;
        string consequence = isContainer ? "join the two." : "the second is ignored, remove one.";
        UnknownProperty.ReportRepeated(binding, property, owner, parent, consequence);
        return !isContainer;
    }
}
