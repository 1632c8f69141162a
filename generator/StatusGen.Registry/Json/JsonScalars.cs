using System.Globalization;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>The scalars of one text, which the reader found valid.</summary>
internal sealed class JsonScalars(string content) : IScalarSource
{
    // As many digits fit into an int whatever they are.
    private const int SafeDigits = 9;

    public string TextOf(ScalarKind kind, SourceRange range) => kind switch
    {
        ScalarKind.String => JsonStrings.ValueOf(content, range),
        ScalarKind.Boolean => content[range.Start] == 't' ? "true" : "false",
        ScalarKind.Null => "null",
        _ => content.Substring(range.Start, range.Length),
    };

    public bool TryReadInt32(SourceRange range, out int value)
    {
        // The culture's number format is nothing that one asks for twice per entry.
        if (range.Length > SafeDigits || content[range.Start] == '-')
            return int.TryParse(TextOf(ScalarKind.Integer, range), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

        value = 0;
        for (int i = range.Start; i < range.End; i++)
            value = (value * 10) + (content[i] - '0');
        return true;
    }
}
