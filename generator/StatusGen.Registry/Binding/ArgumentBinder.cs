using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Binding;

/// <summary><c>args</c>: a mapping from name to type, or an array of names, each an <c>object</c> then.</summary>
internal static class ArgumentBinder
{
    /// <summary>More than any message needs; a limit, so that nothing here grows faster than the file.</summary>
    public const int MaxArguments = 100;

    private static readonly string[] TypeNames =
        ["object", "string", "int", "long", "decimal", "double", "bool", "Guid", "DateTimeOffset"];

    public static IReadOnlyList<DeclaredArgument>? Read(FileBinding binding, PropertyNode property)
    {
        List<DeclaredArgument> arguments = new(1);
        switch (property.Value)
        {
            case ObjectNode mapping:
                IReadOnlyList<PropertyNode> properties = mapping.Properties;
                for (int i = 0; i < properties.Count; i++)
                {
                    PropertyNode argument = properties[i];
                    Add(binding, arguments, argument.Name, argument.NameRange, TypeOf(binding, argument));
                }

                return arguments;

            case ArrayNode array:
                for (int i = 0; i < array.Items.Count; i++)
                {
                    if (array.Items[i] is ScalarNode { Kind: ScalarKind.String } name)
                        Add(binding, arguments, name.Text, name.Range, ArgumentType.Object);
                    else
                        binding.ReportWrongType(array.Items[i], "An item of 'args'", "the name of an argument");
                }

                return arguments;

            default:
                binding.ReportWrongType(property.Value, ScalarBinder.Subject(property), "an object such as { \"userId\": \"long\" }");
                return null;
        }
    }

    private static ArgumentType TypeOf(FileBinding binding, PropertyNode argument)
    {
        if (argument.Value is ScalarNode { Kind: ScalarKind.Null })
            return ArgumentType.Object;

        string subject = "The type of the argument " + MessageText.Quote(argument.Name);
        string? synonym = argument.Value is ScalarNode { Kind: ScalarKind.String } scalar ? Synonyms.OfType(scalar.Text) : null;
        int choice = ScalarBinder.ReadChoice(binding, argument.Value, subject, TypeNames, synonym);
        return choice < 0 ? ArgumentType.Object : (ArgumentType)choice;
    }

    private static void Add(FileBinding binding, List<DeclaredArgument> arguments, string name, SourceRange place, ArgumentType type)
    {
        if (!CSharpIdentifier.IsValid(name))
        {
            binding.Report(
                RegistryRules.InvalidName,
                place,
                $"The argument {MessageText.Quote(name)} cannot be a C# parameter: use letters, digits and '_', beginning with a letter.{CSharpIdentifier.LengthAdvice(name)}");
            return;
        }

        foreach (DeclaredArgument other in arguments)
        {
            if (other.Name != name)
                continue;

            var firstPlace = binding.RegistryFile.Text.PlaceOf(other.Place);
            binding.Report(
                RegistryRules.Shape,
                place,
                $"The argument {MessageText.Quote(name)} stands in 'args' twice (first at {firstPlace.Citation}): remove one.",
                firstPlace);
            return;
        }

        if (arguments.Count == MaxArguments)
            binding.ReportShape(place, $"The argument {MessageText.Quote(name)} is one too many: a message has at most {MessageText.Number(MaxArguments)}.");
        else
            arguments.Add(new DeclaredArgument(name, type, place));
    }
}
