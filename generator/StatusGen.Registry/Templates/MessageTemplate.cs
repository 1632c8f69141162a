using System.Collections.Generic;
using System.Globalization;
using System.Text;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Naming;

namespace StatusGen.Registry.Templates;

/// <summary>A text with placeholders: <c>user {userId} does not exist</c>. A doubled brace is a brace.</summary>
internal sealed class MessageTemplate
{
    /// <summary>More than any message needs; it bounds the parameters of a generated method.</summary>
    public const int MaxPlaceholders = 100;

    private static readonly char[] Braces = ['{', '}'];

    private List<TemplateSegment>? _segments;
    private List<string>? _placeholders;
    private StringBuilder? _repaired;

    private MessageTemplate(string text) => Text = text;

    /// <summary>The template, with every brace that means nothing doubled: it always parses without a fault.</summary>
    public string Text { get; private set; }

    /// <remarks>Made on demand: most templates are only checked.</remarks>
    public IReadOnlyList<TemplateSegment> Segments => _segments ??= Split(Text);

    /// <summary>Each name once, in the order of the text.</summary>
    public IReadOnlyList<string> Placeholders => _placeholders ?? (IReadOnlyList<string>)[];

    /// <summary>The first thing wrong, or null.</summary>
    public TemplateFault? Fault { get; private set; }

    public static bool HasBraces(string text) => text.IndexOf('{') >= 0 || text.IndexOf('}') >= 0;

    public static MessageTemplate Parse(string text)
    {
        MessageTemplate template = new(text);
        int i = 0;
        while (i < text.Length)
            i = template.Take(text, i);

        if (template._repaired is { } repaired)
            template.Text = repaired.ToString();
        return template;
    }

    private int Take(string text, int index)
    {
        char c = text[index];
        if (c is not ('{' or '}'))
        {
            int next = text.IndexOfAny(Braces, index);
            return TakeLiteral(text, index, (next < 0 ? text.Length : next) - index);
        }

        if (index + 1 < text.Length && text[index + 1] == c)
        {
            _repaired?.Append(c, 2);
            return index + 2;
        }

        if (c == '}')
            return TakeFaulty(text, index, "'}' stands alone: write '}}' for a brace", "}");

        int end = text.IndexOfAny(Braces, index + 1);
        if (end < 0 || text[end] == '{')
            return TakeFaulty(text, index, "'{' is not closed: write '{name}' for an argument, '{{' for a brace", "{");

        string name = text.Substring(index + 1, end - index - 1);
        if (!CSharpIdentifier.IsValid(name))
        {
            string excerpt = "{" + name + "}";
            return TakeFaulty(text, index, Describe(name, excerpt), excerpt);
        }

        return TakePlaceholder(text, index, end, name);
    }

    /// <summary>Most of them are the placeholders of <c>string.Format</c>.</summary>
    private static string Describe(string name, string excerpt)
    {
        int end = name.IndexOfAny([':', ',']);
        string argument = end < 0 ? name : name.Substring(0, end).Trim();
        if (int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            return $"{MessageText.Quote(excerpt)} is a position, and positions are not supported: write the name of the argument, as in '{{name}}'";
        return end >= 0 && CSharpIdentifier.IsValid(argument)
            ? $"{MessageText.Quote(excerpt)} has a format, and formats are not supported: write {MessageText.Quote("{" + argument + "}")}"
            : $"{MessageText.Quote(excerpt)} does not name an argument: write '{{name}}' with the argument's name alone, or '{{{{' for a brace";
    }

    private int TakePlaceholder(string text, int index, int end, string name)
    {
        _placeholders ??= new List<string>(2);
        if (!_placeholders.Contains(name))
        {
            if (_placeholders.Count == MaxPlaceholders)
                return TakeFaulty(text, index, $"it has more than {MessageText.Number(MaxPlaceholders)} placeholders", "{" + name + "}");
            _placeholders.Add(name);
        }

        _repaired?.Append(text, index, end + 1 - index);
        return end + 1;
    }

    private int TakeLiteral(string text, int index, int length)
    {
        _repaired?.Append(text, index, length);
        return index + length;
    }

    /// <summary>A brace that means nothing stays in the text as a brace.</summary>
    private int TakeFaulty(string text, int index, string description, string excerpt)
    {
        Fault ??= new TemplateFault(description, excerpt);
        _repaired ??= new StringBuilder(text, 0, index, text.Length + 8);
        _repaired.Append(text[index], 2);
        return index + 1;
    }

    /// <summary>The segments of a text without a fault: a brace is doubled, or begins or ends a placeholder.</summary>
    private static List<TemplateSegment> Split(string text)
    {
        List<TemplateSegment> segments = [];
        StringBuilder literal = new();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is not ('{' or '}') || text[i + 1] == c)
            {
                literal.Append(c);
                i += c is '{' or '}' ? 1 : 0;
                continue;
            }

            AddLiteral(segments, literal);
            int end = text.IndexOf('}', i);
            segments.Add(new TemplateSegment(text.Substring(i + 1, end - i - 1), IsPlaceholder: true));
            i = end;
        }

        AddLiteral(segments, literal);
        return segments;
    }

    private static void AddLiteral(List<TemplateSegment> segments, StringBuilder literal)
    {
        if (literal.Length == 0)
            return;
        segments.Add(new TemplateSegment(literal.ToString(), IsPlaceholder: false));
        literal.Clear();
    }
}
