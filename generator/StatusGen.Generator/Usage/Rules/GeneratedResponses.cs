using Microsoft.CodeAnalysis;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>The generated factory of a response, in a project that sees one.</summary>
internal static class GeneratedResponses
{
    /// <summary><c>StatusGen.HttpResponses.NoContent</c>, or null.</summary>
    public static string? Find(CodeUsage usage, KnownCode code)
    {
        // They are generated where the web project is, not beside the enum; another project's may be its own.
        string type = Suggestions.FullName(code.Set.CodeType.ContainingNamespace, code.Set.Names.Responses);
        Compilation compilation = usage.Facts.Compilation;
        foreach (INamedTypeSymbol responses in compilation.GetTypesByMetadataName(type))
        {
            if (!responses.GetMembers(code.Entry.Name).IsEmpty && compilation.IsSymbolAccessibleWithin(responses, compilation.Assembly))
                return type + "." + code.Entry.Name;
        }

        return null;
    }
}
