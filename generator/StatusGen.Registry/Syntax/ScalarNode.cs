using System.Globalization;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Syntax;

/// <summary>A string, number, boolean or null.</summary>
internal sealed class ScalarNode : RegistryNode
{
    // The text, or until somebody has asked for it the document that has it: one field, for there are many scalars.
    private object _text;

    public ScalarNode(ScalarKind kind, string text, SourceRange range)
        : base(range)
    {
        Kind = kind;
        _text = text;
    }

    public ScalarNode(ScalarKind kind, IScalarSource source, SourceRange range)
        : base(range)
    {
        Kind = kind;
        _text = source;
    }

    public ScalarKind Kind { get; }

    /// <summary>
    /// A string's value, unescaped; an integer in decimal digits with an optional minus (YAML's 0x and 0o already
    /// converted); a number as written; <c>true</c>, <c>false</c> or <c>null</c>.
    /// </summary>
    public string Text
    {
        get
        {
            if (_text is string text)
                return text;

            text = _text is IScalarSource source ? source.TextOf(Kind, Range) : string.Empty;
            _text = text;
            return text;
        }
    }

    /// <summary>Whether the text is an integer of 32 bits, quoted or not.</summary>
    public bool TryReadInt32(out int value)
        => Kind == ScalarKind.Integer && _text is IScalarSource source
            ? source.TryReadInt32(Range, out value)
            : int.TryParse(Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
}
