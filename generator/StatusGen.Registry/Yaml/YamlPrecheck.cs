using System;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// What YamlDotNet passes over in silence, looked for before it reads: it ends the text at a NUL, and it ignores a
/// directive that it does not know.
/// </summary>
internal static class YamlPrecheck
{
    public static RegistryDiagnostic? FindError(RegistryText text)
    {
        string content = text.Content;
        int nul = content.IndexOf('\0');
        if (nul >= 0)
            return Syntax(text, nul, nul + 1, SyntaxMessages.NulCharacter);

        int i = ContentStart(content);
        while (i < content.Length)
        {
            int end = YamlLines.LineEnd(content, i);
            if (content[i] == '%')
            {
                if (DirectiveError(content.Substring(i, end - i)) is { } message)
                    return Syntax(text, i, end, message);
            }
            else if (!YamlLines.IsBlankOrComment(content, i))
            {
                return null;
            }

            i = end + 1;
        }

        // Only directives, comments and white space.
        return content.IndexOf('%') < 0 ? Syntax(text, 0, 0, SyntaxMessages.Empty) : null;
    }

    public static int ContentStart(string content) => content.Length > 0 && content[0] == '\uFEFF' ? 1 : 0;

    private static string? DirectiveError(string line)
    {
        int comment = line.IndexOf(" #", StringComparison.Ordinal);
        string directive = (comment < 0 ? line : line.Substring(0, comment)).TrimEnd();
        string[] words = directive.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (words[0] != "%YAML")
            return $"The directive {SyntaxMessages.Show(words[0])} is not supported; remove the line";
        return words.Length == 2 && words[1] == "1.2"
            ? null
            : $"{SyntaxMessages.Show(directive)} is not supported; a registry is YAML 1.2, write '%YAML 1.2' or remove the line";
    }

    private static RegistryDiagnostic Syntax(RegistryText text, int start, int end, string message) =>
        new(RegistryRules.Syntax, message + ".", text.PlaceOf(new SourceRange(start, end)));
}
