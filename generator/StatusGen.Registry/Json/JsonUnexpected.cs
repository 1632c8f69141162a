using System;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>Says what a character is that no JSON token begins with: most are habits from other formats.</summary>
internal sealed class JsonUnexpected(JsonCursor cursor, JsonErrors errors)
{
    private const int ConflictMarkLength = 7;

    private readonly string _text = cursor.Text;

    public void ReportInsteadOfValue(bool isRoot)
    {
        char c = _text[cursor.Position];
        SourceRange word = JsonWord.At(_text, cursor.Position);
        string shown = SyntaxMessages.Show(_text.Substring(word.Start, word.Length));
        if (ReportForeign(c))
            return;

        string message;
        if (isRoot)
            message = $"A JSON registry begins with '{{', not with {shown}; a registry in YAML is named .yaml or .yml";
        else if (c is '+' or '.')
            message = JsonNumberMessages.For(_text.Substring(word.Start, word.Length));
        else if (JsonWord.IsPart(c))
            message = Word(_text.Substring(word.Start, word.Length), shown);
        else
            message = $"{shown} cannot begin a JSON value; write a text in double quotes";
        errors.Report(word, message);
    }

    public void ReportInsteadOfName()
    {
        char c = _text[cursor.Position];
        if (ReportForeign(c))
            return;

        SourceRange word = JsonWord.At(_text, cursor.Position);
        string name = _text.Substring(word.Start, word.Length);
        errors.Report(
            word,
            c switch
            {
                ',' => "A property is missing before this comma; write it, or remove the comma",
                _ when JsonWord.IsPart(c) => $"A property name stands in double quotes; write {SyntaxMessages.Show($"\"{name}\"")}",
                _ => $"{SyntaxMessages.Show(name)} cannot begin a property; write its name in double quotes",
            });
    }

    /// <summary>Something else than a comma or a closing bracket follows a value.</summary>
    public void ReportInsteadOfComma(int open)
    {
        char c = _text[cursor.Position];
        if (c is '}' or ']')
            errors.ReportWrongClose(open);
        else if (c is '"' or '{' or '[' || JsonWord.IsPart(c))
            errors.ReportMissingComma(open);
        else if (!ReportForeign(c))
            ReportCharacter(_text[open] == '{' ? "',' or '}'" : "',' or ']'");
    }

    /// <summary>Something else than a colon follows the name of a property.</summary>
    public void ReportInsteadOfColon(string name)
    {
        char c = _text[cursor.Position];
        if (c is '"' or '{' or '[' or '}' or ']' or ',' || JsonWord.IsPart(c))
            errors.ReportMissingColon(name);
        else if (!ReportForeign(c))
            ReportCharacter("':'");
    }

    private static string Word(string word, string shown)
    {
        foreach (string literal in new[] { "true", "false", "null" })
        {
            if (word.Equals(literal, StringComparison.OrdinalIgnoreCase))
                return $"{shown} is written in lower case in JSON; write {literal}";
        }

        return word.Equals("NaN", StringComparison.OrdinalIgnoreCase) || word.Equals("Infinity", StringComparison.OrdinalIgnoreCase)
            ? JsonNumberMessages.For(word)
            : $"{shown} is not a JSON value; write a text in double quotes";
    }

    private void ReportCharacter(string expected)
    {
        int at = cursor.Position;
        var range = new SourceRange(at, at + (char.IsSurrogatePair(_text, at) ? 2 : 1));
        errors.Report(range, $"{SyntaxMessages.Show(_text.Substring(range.Start, range.Length))} is not allowed here; write {expected}");
    }

    private bool ReportForeign(char c)
    {
        string? message = c switch
        {
            '\0' => SyntaxMessages.NulCharacter,
            '\'' => "JSON has no single quotes; write double quotes",
            '\u2018' or '\u2019' or '\u201C' or '\u201D' => $"JSON has no typographic quotes such as {c}; write straight double quotes",
            '#' => "A comment in JSON begins with '//', not with '#'",
            '<' or '=' or '>' or '|' when IsConflictMark(c) => "This is the mark of a merge conflict; keep one of the two sides, and delete the marks",
            '/' => "A comment begins with '//' or '/*'; a single '/' means nothing in JSON",
            _ when char.IsSurrogate(c) => null,
            _ when !SyntaxMessages.IsVisible(c) =>
                $"The invisible character {SyntaxMessages.CodePoint(c)} cannot stand between JSON values; delete it",
            _ => null,
        };
        if (message is null)
            return false;

        errors.Report(new SourceRange(cursor.Position, cursor.Position + 1), message);
        return true;
    }

    private bool IsConflictMark(char c)
    {
        int at = cursor.Position;
        return (at == 0 || _text[at - 1] == '\n') && string.CompareOrdinal(_text, at, new string(c, ConflictMarkLength), 0, ConflictMarkLength) == 0;
    }
}
