using StatusGen.Registry.Declarations;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary><c>reserved</c>: numbers, ranges and keys that may never be used.</summary>
internal static class ReservationBinder
{
    private const string Subject = "An item of 'reserved'";

    public static void Bind(FileBinding binding, PropertyNode property)
    {
        // YAML writes a list without items as null.
        if (property.Value is ScalarNode { Kind: ScalarKind.Null })
            return;
        if (property.Value is not ArrayNode array)
        {
            binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an array of numbers, ranges and keys");
            return;
        }

        for (int i = 0; i < array.Items.Count; i++)
        {
            if (Read(binding, array.Items[i]) is { } reservation)
                binding.RegistryFile.Reservations.Add(reservation);
        }
    }

    private static DeclaredReservation? Read(FileBinding binding, RegistryNode node)
    {
        switch (node)
        {
            case ScalarNode { Kind: ScalarKind.Integer }:
                return ScalarBinder.ReadInt(binding, node, Subject) is { } number
                    ? new DeclaredReservation(null, number, number, node.Range)
                    : null;

            case ScalarNode { Kind: ScalarKind.String } scalar when ScalarBinder.TryParse(scalar.Text, out int quoted):
                return new DeclaredReservation(null, quoted, quoted, node.Range);
            case ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar when scalar.Text[0] is '-' or >= '0' and <= '9':
                return RangeBinder.Read(binding, scalar, Subject) is { } range
                    ? new DeclaredReservation(null, range.First, range.Last, node.Range)
                    : null;

            case ScalarNode { Kind: ScalarKind.String, Text.Length: > 0 } scalar:
                return new DeclaredReservation(scalar.Text, 0, 0, node.Range);

            default:
                binding.ReportWrongType(node, Subject, "a number, a range such as '1000-1999' or a key");
                return null;
        }
    }
}
