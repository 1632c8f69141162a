using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary><c>http</c> of an entry, a module or a file: a number, which a name or a number in quotes is understood as.</summary>
internal static class HttpBinder
{
    public static DeclaredHttp Read(FileBinding binding, PropertyNode property)
    {
        if (property.Value is ScalarNode { Kind: ScalarKind.String } scalar && NumberOf(scalar.Text) is { } number)
        {
            binding.ReportShape(
                scalar.Range,
                $"{ScalarBinder.Subject(property)} is wrong: expected an integer, found {NodeDescription.Of(scalar)}. Write {MessageText.Number(number)}.");
            return new DeclaredHttp(true, number, scalar.Range);
        }

        return new DeclaredHttp(true, ScalarBinder.ReadInt(binding, property), property.Value.Range);
    }

    private static int? NumberOf(string text)
        => ScalarBinder.TryParse(text, out int number) && number is >= 100 and <= 999 ? number : IanaRegistry.Instance.FindByName(text)?.Code;
}
