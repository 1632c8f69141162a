using System.Text;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Tests.Json;

/// <summary>A tree as one line of text, so that two trees are compared, and shown by a failing test, as strings.</summary>
internal static class TreeText
{
    public static string Of(RegistryNode? node)
    {
        var text = new StringBuilder();
        Append(text, node);
        return text.ToString();
    }

    private static void Append(StringBuilder text, RegistryNode? node)
    {
        switch (node)
        {
            case ObjectNode mapping:
                text.Append('{');
                foreach (PropertyNode property in mapping.Properties)
                {
                    AppendString(text, property.Name);
                    text.Append(':');
                    Append(text, property.Value);
                    text.Append(',');
                }

                text.Append('}');
                break;
            case ArrayNode array:
                text.Append('[');
                foreach (RegistryNode item in array.Items)
                {
                    Append(text, item);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case ScalarNode { Kind: ScalarKind.String } scalar:
                AppendString(text, scalar.Text);
                break;
            case ScalarNode scalar:
                text.Append(scalar.Kind).Append(' ').Append(scalar.Text);
                break;
            default:
                text.Append("nothing");
                break;
        }
    }

    /// <summary>Everything but ASCII is escaped: an unpaired surrogate would not survive the way to the test's output.</summary>
    private static void AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (char c in value)
        {
            if (c is >= ' ' and <= '~' and not ('"' or '\\'))
                text.Append(c);
            else
                text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
        }

        text.Append('"');
    }
}
