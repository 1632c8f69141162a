using System.Collections.Generic;
using System.Threading;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>Adds a code to the registries of a project, as text: comments and layout stay as they are.</summary>
internal static class RegistryEditor
{
    /// <summary>
    /// The registry with the code beside its neighbours by number, in the module whose range has it. Null where that would be
    /// an error (a reserved number, say), or where nobody can tell the place.
    /// </summary>
    /// <param name="registries">All registries of the project.</param>
    /// <param name="setName">The enum with its namespace.</param>
    /// <param name="entry">The code.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static RegistryEdit? Add(IReadOnlyList<RegistryText> registries, string setName, NewEntry entry, CancellationToken cancellationToken)
    {
        if (RegistryState.Of(registries, setName, cancellationToken) is not { } before || Choose(CodesPlace.Of(before), entry.Code) is not { } place)
            return null;

        foreach (string words in WordsOf(entry))
        {
            NewProperty property = EntryProperty.Create(KeyStyle.Of(place.Entries), words, entry);
            if (CodesEditor.Add(place, property, entry.Code) is { } newText && Check(registries, place.File, newText, setName, entry, before, cancellationToken))
                return new RegistryEdit(place.File.Text, newText);
        }

        return null;
    }

    /// <summary>The message makes a telling key, unless another entry has it.</summary>
    private static IEnumerable<string> WordsOf(NewEntry entry)
    {
        if (entry.Message is { } message)
            yield return message;
        yield return "code " + EntryProperty.Number(entry.Code);
    }

    private static CodesPlace? Choose(List<CodesPlace> places, int code)
    {
        foreach (CodesPlace place in places)
        {
            if (place.Range is { } range && range.Contains(code))
                return place;
        }

        // No range has it, so it goes where its neighbour is.
        CodesPlace? best = null;
        int? bestCode = null;
        foreach (CodesPlace place in places)
        {
            if (place.Range is not null)
                continue;

            int index = place.IndexBefore(code);
            int? neighbour = index < 0 ? null : CodesPlace.CodeOf(place.Entries[index]);
            if (best is null || (neighbour is not null && (bestCode is null || neighbour > bestCode)))
                (best, bestCode) = (place, neighbour);
        }

        return best;
    }

    /// <summary>Reads everything again: better no fix than one that breaks a registry.</summary>
    private static bool Check(
        IReadOnlyList<RegistryText> registries,
        RegistryFile changed,
        string newText,
        string setName,
        NewEntry entry,
        RegistryState before,
        CancellationToken cancellationToken)
    {
        List<RegistryText> texts = [];
        foreach (RegistryText registry in registries)
            texts.Add(ReferenceEquals(registry, changed.Text) ? new RegistryText(registry.Path, newText) : registry);
        return RegistryState.Of(texts, setName, cancellationToken)?.IsOneEntryMoreThan(before, entry.Code) == true;
    }
}
