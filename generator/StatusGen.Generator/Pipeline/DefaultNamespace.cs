using System.Text;
using StatusGen.Registry.Naming;

namespace StatusGen.Generator.Pipeline;

/// <summary>The namespace of a registry that names none: the project's root namespace, made of identifiers.</summary>
internal static class DefaultNamespace
{
    private const string LastResort = "StatusCodes";

    public static string Of(string? rootNamespace, string assemblyName)
    {
        string clean = Clean(string.IsNullOrWhiteSpace(rootNamespace) ? assemblyName : rootNamespace!);
        return clean.Length > 0 ? clean : LastResort;
    }

    private static string Clean(string text)
    {
        StringBuilder builder = new(text.Length);
        foreach (string part in text.Split('.'))
        {
            int start = builder.Length;
            foreach (char c in part)
                AppendIdentifierCharacter(builder, c, isFirst: builder.Length == start);
            if (builder.Length > start)
                builder.Append('.');
        }

        return builder.ToString().TrimEnd('.');
    }

    private static void AppendIdentifierCharacter(StringBuilder builder, char c, bool isFirst)
    {
        if (isFirst && !CSharpIdentifier.IsStart(c) && CSharpIdentifier.IsPart(c))
            builder.Append('_');
        builder.Append(CSharpIdentifier.IsPart(c) ? c : '_');
    }
}
