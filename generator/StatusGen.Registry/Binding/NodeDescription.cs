using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>How messages speak of a value that stands where another was expected.</summary>
internal static class NodeDescription
{
    public static string Of(RegistryNode node) => node switch
    {
        ObjectNode => "an object",
        ArrayNode => "an array",
        ScalarNode { Kind: ScalarKind.String } scalar => "the string " + MessageText.Quote(scalar.Text),
        ScalarNode { Kind: ScalarKind.Integer } scalar => "the integer " + MessageText.Quote(scalar.Text),
        ScalarNode { Kind: ScalarKind.Number } scalar => "the number " + MessageText.Quote(scalar.Text),
        ScalarNode { Kind: ScalarKind.Boolean } scalar => "the boolean " + MessageText.Quote(scalar.Text),
        _ => "null",
    };
}
