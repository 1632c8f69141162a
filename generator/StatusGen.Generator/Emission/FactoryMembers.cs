using System.Text;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>What the factories of an entry have in common: parameters, arguments and the mark of a deprecated code.</summary>
internal static class FactoryMembers
{
    private const string Indent = "        ";

    public static void AppendObsolete(StringBuilder builder, CodeEntry entry)
    {
        if (entry.Deprecated is null)
            return;

        builder.Append(Indent).Append("[global::System.Obsolete(\"");
        TextEscaper.AppendLiteral(builder, $"{Numbers.Text(entry.Code)} {entry.Key} is deprecated: {entry.Deprecated}");
        builder.Append("\")]\n");
    }

    public static void AppendParameters(StringBuilder builder, EquatableArray<CodeArgument> arguments, LanguageFeatures features)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            builder.Append(i == 0 ? "" : ", ").Append(TypeName(arguments[i].Type, features)).Append(' ').Append(Identifier.Escape(arguments[i].Name));
        }
    }

    public static void AppendArguments(StringBuilder builder, EquatableArray<CodeArgument> arguments)
    {
        foreach (CodeArgument argument in arguments)
            builder.Append(", ").Append(Identifier.Escape(argument.Name));
    }

    public static bool HasArgument(EquatableArray<CodeArgument> arguments, string name)
    {
        foreach (CodeArgument argument in arguments)
        {
            if (argument.Name == name)
                return true;
        }

        return false;
    }

    private static string TypeName(ArgumentType type, LanguageFeatures features) => type switch
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
