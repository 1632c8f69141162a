using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Yaml;

/// <summary>YAML wants a space behind the colon of a property: <c>code:404</c> is a text, and <c>A:{ code</c> a name.</summary>
internal static class YamlColons
{
    /// <summary>Whether what begins at <paramref name="start"/> reads <c>name:value</c>.</summary>
    public static bool LacksSpace(string content, int start) => ColonOf(content, start) >= 0;

    /// <summary>The place of the name and its colon, and what to say; null where no colon lacks its space.</summary>
    public static (SourceRange Range, string Message)? Find(string content, int start)
    {
        int colon = ColonOf(content, start);
        if (colon < 0)
            return null;

        string name = content.Substring(start, colon - start);
        return (new SourceRange(start, colon + 1), $"A space is missing after this ':'; write {SyntaxMessages.Show(name + ": ")} before the value");
    }

    /// <summary>As <see cref="Find"/>, for the first word of the line at <paramref name="offset"/> or of the line before it.</summary>
    public static (SourceRange Range, string Message)? FindInLines(string content, int offset)
    {
        int line = YamlLines.LineStart(content, offset);
        if (Find(content, SkipIndentation(content, line)) is { } found)
            return found;

        return line == 0 ? null : Find(content, SkipIndentation(content, YamlLines.LineStart(content, line - 1)));
    }

    private static int SkipIndentation(string content, int i)
    {
        while (i < content.Length && content[i] is ' ' or '-')
            i++;
        return i;
    }

    private static int ColonOf(string content, int start)
    {
        int i = start;
        while (i < content.Length && content[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-')
            i++;
        bool isColon = i > start && i + 1 < content.Length && content[i] == ':';
        // "https://..." is a text that is meant.
        return isColon && !YamlLines.IsSpace(content[i + 1]) && content[i + 1] is not ('/' or ':' or ',' or '}' or ']') ? i : -1;
    }
}
