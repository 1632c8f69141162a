using System.Collections.Generic;
using System.Linq;
using StatusGen.Generator.Envelopes;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>Everything that the text of a set's files depends on.</summary>
/// <param name="Set">The set.</param>
/// <param name="Features">What the consumer's C# can read.</param>
/// <param name="HasLibrary">Whether the StatusGen library is referenced; without it only enum and constants compile.</param>
/// <param name="TakenTypes">Names of the set's types that the project itself already declares: they are left out.</param>
internal sealed record EmitRequest(CodeSet Set, LanguageFeatures Features, bool HasLibrary, EquatableArray<string> TakenTypes)
{
    public bool CanEmit(string typeName)
    {
        foreach (string taken in TakenTypes)
        {
            if (taken == typeName)
                return false;
        }

        return true;
    }

    /// <summary>Whether the set declares an envelope of which every type can be declared.</summary>
    public bool CanEmitEnvelope
    {
        get
        {
            IReadOnlyList<string> types = EnvelopeNames.Of(Set.Response);
            return CanEmitTable && types.Count > 0 && types.All(CanEmit);
        }
    }

    public bool CanEmitEnum => CanEmit(Set.Names.Enum);

    /// <summary>The table stands in the class of extension methods, and every look-up needs it.</summary>
    public bool CanEmitTable => HasLibrary && CanEmitEnum && CanEmit(Set.Names.Extensions);
}
