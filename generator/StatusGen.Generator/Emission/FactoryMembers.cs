using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>What the factories of an entry have in common: parameters, arguments and the mark of a deprecated code.</summary>
internal static class FactoryMembers
{
    private const string Indent = "        ";

    public static void AppendObsolete(CodeWriter writer, CodeEntry entry)
    {
        if (entry.Deprecated is null)
            return;

        writer.Append(Indent).Append("[global::System.Obsolete(\"");
        TextEscaper.AppendLiteral(writer, $"{Numbers.Text(entry.Code)} {entry.Key} is deprecated: {entry.Deprecated}");
        writer.Append("\")]\n");
    }

    public static void AppendParameters(CodeWriter writer, EquatableArray<CodeArgument> arguments, LanguageFeatures features)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            writer.Append(i == 0 ? "" : ", ").Append(TypeName(arguments[i].Type, features)).Append(' ').Append(Identifier.Escape(arguments[i].Name));
        }
    }

    public static void AppendArguments(CodeWriter writer, EquatableArray<CodeArgument> arguments)
    {
        foreach (CodeArgument argument in arguments)
            writer.Append(", ").Append(Identifier.Escape(argument.Name));
    }

    /// <summary>The type of a parameter that takes the arguments of any entry.</summary>
    public static string ArgumentsType(LanguageFeatures features) => features.HasNullableAnnotations ? "object?[]" : "object[]";

    public static string TypeName(ArgumentType type, LanguageFeatures features) => type switch
    {
        ArgumentType.String => features.HasNullableAnnotations ? "string?" : "string",
        ArgumentType.Int => "int",
        ArgumentType.Long => "long",
        ArgumentType.Decimal => "decimal",
        ArgumentType.Double => "double",
        ArgumentType.Bool => "bool",
        ArgumentType.Guid => "global::System.Guid",
        ArgumentType.DateTimeOffset => "global::System.DateTimeOffset",
        _ => features.HasNullableAnnotations ? "object?" : "object",
    };
}
