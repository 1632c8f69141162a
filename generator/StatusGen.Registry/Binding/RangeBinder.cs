using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>Ranges of numbers, written <c>"1010000-1019999"</c>.</summary>
internal static class RangeBinder
{
    public static DeclaredRange? Read(FileBinding binding, PropertyNode property)
    {
        if (property.Value is ScalarNode { Kind: ScalarKind.String } scalar)
            return Read(binding, scalar, ScalarBinder.Subject(property));

        binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "a range such as '1000-1999'");
        return null;
    }

    public static DeclaredRange? Read(FileBinding binding, ScalarNode scalar, string subject)
    {
        // The first character may be a minus, so the hyphen is looked for after it.
        int hyphen = scalar.Text.Length > 1 ? scalar.Text.IndexOf('-', 1) : -1;
        if (hyphen < 0
            || !ScalarBinder.TryParse(scalar.Text.Substring(0, hyphen), out int first)
            || !ScalarBinder.TryParse(scalar.Text.Substring(hyphen + 1), out int last))
        {
            binding.ReportWrongType(scalar, subject, "a range of 32-bit integers such as '1000-1999'");
            return null;
        }

        if (first > last)
        {
            binding.ReportShape(
                scalar.Range,
                $"{subject} is wrong: the range {MessageText.Quote(scalar.Text)} ends before it begins. Write '{MessageText.Number(last)}-{MessageText.Number(first)}'.");
            return null;
        }

        return new DeclaredRange(first, last, scalar.Range);
    }
}
