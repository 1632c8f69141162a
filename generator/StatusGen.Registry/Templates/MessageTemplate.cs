using System.Collections.Generic;
using System.Text;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Naming;

namespace StatusGen.Registry.Templates;

/// <summary>A text with placeholders: <c>user {userId} does not exist</c>. A doubled brace is a brace.</summary>
internal sealed class MessageTemplate
{
    /// <summary>More than any message needs; it bounds the parameters of a generated method.</summary>
    public const int MaxPlaceholders = 100;

    private readonly List<TemplateSegment> _segments = [];
    private readonly List<string> _placeholders = [];
    private readonly StringBuilder _literal = new();
    private StringBuilder? _repaired;

    private MessageTemplate(string text) => Text = text;

    /// <summary>The template, with every brace that means nothing doubled: it always parses without a fault.</summary>
    public string Text { get; private set; }

    public IReadOnlyList<TemplateSegment> Segments => _segments;

    /// <summary>Each name once, in the order of the text.</summary>
    public IReadOnlyList<string> Placeholders => _placeholders;

    /// <summary>The first thing wrong, or null.</summary>
    public TemplateFault? Fault { get; private set; }

    public static bool HasBraces(string text) => text.IndexOf('{') >= 0 || text.IndexOf('}') >= 0;

    public static MessageTemplate Parse(string text)
    {
        MessageTemplate template = new(text);
        int i = 0;
        while (i < text.Length)
            i = template.Take(text, i);

        template.FlushLiteral();
        if (template._repaired is { } repaired)
            template.Text = repaired.ToString();
        return template;
    }

    private int Take(string text, int index)
    {
        char c = text[index];
        if (c is not ('{' or '}'))
        {
            int next = text.IndexOfAny(['{', '}'], index);
            return TakeLiteral(text, index, (next < 0 ? text.Length : next) - index);
        }

        if (index + 1 < text.Length && text[index + 1] == c)
        {
            _literal.Append(c);
            _repaired?.Append(c, 2);
            return index + 2;
        }

        if (c == '}')
            return TakeFaulty(text, index, "'}' stands alone: write '}}' for a brace", "}");

        int end = text.IndexOfAny(['{', '}'], index + 1);
        if (end < 0 || text[end] == '{')
            return TakeFaulty(text, index, "'{' is not closed: write '{name}' for an argument, '{{' for a brace", "{");

        string name = text.Substring(index + 1, end - index - 1);
        if (!CSharpIdentifier.IsValid(name))
        {
            string excerpt = "{" + name + "}";
            return TakeFaulty(
                text,
                index,
                $"{MessageText.Quote(excerpt)} does not name an argument: write '{{name}}' with the argument's name alone, or '{{{{' for a brace",
                excerpt);
        }

        return TakePlaceholder(text, index, end, name);
    }

    private int TakePlaceholder(string text, int index, int end, string name)
    {
        if (!_placeholders.Contains(name))
        {
            if (_placeholders.Count == MaxPlaceholders)
                return TakeFaulty(text, index, $"it has more than {MessageText.Number(MaxPlaceholders)} placeholders", "{" + name + "}");
            _placeholders.Add(name);
        }

        FlushLiteral();
        _segments.Add(new TemplateSegment(name, IsPlaceholder: true));
        _repaired?.Append(text, index, end + 1 - index);
        return end + 1;
    }

    private int TakeLiteral(string text, int index, int length)
    {
        _literal.Append(text, index, length);
        _repaired?.Append(text, index, length);
        return index + length;
    }

    /// <summary>A brace that means nothing stays in the text as a brace.</summary>
    private int TakeFaulty(string text, int index, string description, string excerpt)
    {
        Fault ??= new TemplateFault(description, excerpt);
        _repaired ??= new StringBuilder(text, 0, index, text.Length + 8);
        _repaired.Append(text[index], 2);
        _literal.Append(text[index]);
        return index + 1;
    }

    private void FlushLiteral()
    {
        if (_literal.Length == 0)
            return;
        _segments.Add(new TemplateSegment(_literal.ToString(), IsPlaceholder: false));
        _literal.Clear();
    }
}
