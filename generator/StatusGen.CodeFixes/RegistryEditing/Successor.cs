using System;
using System.Linq;
using StatusGen.Registry.Model;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>The code that is sent instead of a deprecated or retired one, where its text names one: <c>"use USER_DISABLED"</c>.</summary>
internal static class Successor
{
    private static readonly char[] Separators = [' ', '\t', '\n', '\r', '.', ',', ';', ':', '!', '(', ')', '"', '\'', '`', '/'];

    /// <summary>Null where the text names no code, or several.</summary>
    public static CodeEntry? Find(CodeSet set, string name)
    {
        CodeEntry? entry = set.Entries.FirstOrDefault(candidate => candidate.Name == name);
        string[] words = (entry?.Deprecated ?? entry?.Retired ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        CodeEntry[] named = [.. set.Entries.Where(candidate => candidate is { Deprecated: null, Retired: null } && (words.Contains(candidate.Key) || words.Contains(candidate.Name)))];
        return named.Length == 1 ? named[0] : null;
    }
}
