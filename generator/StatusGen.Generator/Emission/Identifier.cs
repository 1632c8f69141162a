using System;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.Generator.Emission;

/// <summary>Writes names as C# identifiers.</summary>
internal static class Identifier
{
    /// <summary>Puts the verbatim prefix before a name that C# reads as a keyword.</summary>
    public static string Escape(string name) =>
        StartsLikeKeyword(name) && SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None ? "@" + name : name;

    /// <summary>The name of a type: one of only lower-case ASCII letters may become a keyword, and draws a warning (CS8981).</summary>
    public static string EscapeType(string name) => StartsLikeKeyword(name) && IsLowerAscii(name) ? "@" + name : Escape(name);

    public static string EscapePath(string path) =>
        path.IndexOf('.') < 0 ? Escape(path) : string.Join(".", Array.ConvertAll(path.Split('.'), Escape));

    /// <summary>Most names are not asked further: looking up a keyword costs more than writing the name.</summary>
    private static bool StartsLikeKeyword(string name) => name.Length > 0 && name[0] is (>= 'a' and <= 'z') or '_';

    private static bool IsLowerAscii(string name)
    {
        foreach (char c in name)
        {
            if (c is not (>= 'a' and <= 'z'))
                return false;
        }

        return true;
    }
}
