using System;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.Generator.Emission;

/// <summary>Writes names as C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>Puts the verbatim prefix before a name that C# reads, or may come to read, as a keyword.</summary>
    public static string Escape(string name) => NeedsPrefix(name) ? "@" + name : name;

    public static string EscapePath(string path) =>
        path.IndexOf('.') < 0 ? Escape(path) : string.Join(".", Array.ConvertAll(path.Split('.'), Escape));

    private static bool NeedsPrefix(string name)
    {
        // Keywords are lower case, and a type of only lower-case ASCII letters draws a warning of its own (CS8981).
        if (name.Length == 0 || name[0] is not ((>= 'a' and <= 'z') or '_'))
            return false;

        foreach (char c in name)
        {
            if (c is not (>= 'a' and <= 'z'))
                return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None;
        }

        return true;
    }
}
