using System;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// Turns the texts of YamlDotNet into sentences that say what to do. A text that is not in the table still becomes a
/// sentence: tests pin the frequent ones, so a new version of YamlDotNet cannot change them unseen.
/// </summary>
internal static class YamlMessages
{
    private const string AfterTheEnd = "The registry ends before this text; remove the text, or indent it like the rest";

    private static readonly (string Fragment, string Message)[] Known =
    [
        ("found invalid mapping", "A second ':' is not allowed in one value; put a text that holds ': ' in quotes, or check the indentation"),
        ("unexpected end of stream", "The quoted text is not closed before the end of the file; add the closing quote"),
        ("unexpected document indicator", "The quoted text is not closed before the line that begins with '---' or '...'; add the closing quote"),
        ("found wrong indentation", "The quoted text is not closed before the next property; add the closing quote, or indent its next line"),
        ("did not find expected ',' or '}'", "A ',' or '}' is expected here; separate the properties by commas and close the '{'"),
        ("did not find expected ',' or ']'", "A ',' or ']' is expected here; separate the items by commas and close the '['"),
        ("did not find expected key", "A property ('name: value') is expected here; check the indentation and the quotes before it"),
        ("did not find expected '-' indicator", "An item ('- value') is expected here; check the indentation"),
        ("did not find expected node content", "A value is expected here; write one, or remove the character"),
        ("equence entries are not allowed", "A list item ('- ') is not allowed here; begin the list on a line of its own"),
        ("apping values are not allowed", "A ':' is not allowed here; check the indentation, or put the text in quotes"),
        ("apping keys are not allowed", "A '?' is not allowed here; put the text in quotes"),
        ("could not find expected ':'", "A ':' is missing after this property name; write 'name: value'"),
        ("found more than one anchor", "A value has one anchor at most; remove the second '&'"),
        ("disallowed: []{},", "A name is missing after '&' or '*'; write it, or put the text in quotes"),
        ("expected comment or line break", "Only a comment can follow '|' or '>' on its line; begin the text on the next line"),
        ("expected hexadecimal number", "An escape of this text needs more hexadecimal digits; write '\\\\' for a backslash, or use single quotes"),
        ("quoted scalar", "The quoted text is not closed where it should be; add the closing quote, or indent its next lines"),
        ("did not find expected <document end>", AfterTheEnd),
        ("did not find expected <document start>", AfterTheEnd),
    ];

    public const string HalfSurrogate = "The escape is half of a surrogate pair; write the character itself";

    /// <summary>What to say, and where: YamlDotNet often marks the whole text around the mistake.</summary>
    public static (SourceRange Range, string Message) For(string yamlDotNetText, string content, SourceRange marked)
    {
        // A mark over several lines would underline all that follows an unclosed quote.
        int lineEnd = YamlLines.LineEnd(content, marked.Start);
        var firstLine = new SourceRange(marked.Start, Math.Min(Math.Max(marked.End, marked.Start + 1), lineEnd));
        if (Contains(yamlDotNetText, "cannot start any token") && marked.Start < content.Length)
        {
            var character = new SourceRange(marked.Start, marked.Start + 1);
            return (character, $"A value cannot begin with {SyntaxMessages.Show(content.Substring(marked.Start, 1))}; put the text in quotes");
        }

        if (Contains(yamlDotNetText, "escape character") || Contains(yamlDotNetText, "surrogate"))
        {
            int escape = YamlEscapes.FindBroken(content, marked.Start);
            if (escape >= 0)
                return EscapeMessage(content, escape);
        }

        if (IsAboutProperty(yamlDotNetText) && YamlColons.FindInLines(content, marked.Start) is { } colon)
            return colon;
        if (Contains(yamlDotNetText, "did not find expected key") && IsBehindBrace(content, marked.Start))
            return (firstLine, "The text before this begins with '{', which begins a mapping in YAML; put the whole text in quotes");

        foreach ((string fragment, string message) in Known)
        {
            if (Contains(yamlDotNetText, fragment))
                return (firstLine, message);
        }

        string text = SyntaxMessages.Clean(yamlDotNetText.Trim().TrimEnd('.'));
        return (firstLine, text.Length == 0
            ? "This is not valid YAML; check the text before it"
            : $"This is not valid YAML ({char.ToLowerInvariant(text[0])}{text.Substring(1)}); check the text before it");
    }

    private static bool IsAboutProperty(string text) =>
        Contains(text, "found invalid mapping") || Contains(text, "did not find expected key") || Contains(text, "apping values are not allowed")
        || Contains(text, "could not find expected ':'");

    private static bool IsBehindBrace(string content, int start)
    {
        int i = start - 1;
        while (i >= 0 && content[i] == ' ')
            i--;
        return i >= 0 && content[i] == '}';
    }

    private static (SourceRange Range, string Message) EscapeMessage(string content, int escape)
    {
        if (YamlEscapes.IsSurrogate(content, escape))
            return (new SourceRange(escape, escape + 6), HalfSurrogate);

        string shown = SyntaxMessages.Show(content.Substring(escape, 2));
        return (
            new SourceRange(escape, escape + 2),
            $@"{shown} is not an escape of YAML; write '\\' for a backslash, or put the text in single quotes");
    }

    private static bool Contains(string text, string fragment) => text.IndexOf(fragment, StringComparison.OrdinalIgnoreCase) >= 0;
}
