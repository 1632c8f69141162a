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
        // They are generated where the web project is, not beside the enum.
        string type = Suggestions.FullName(code.Set.CodeType.ContainingNamespace, code.Set.Names.Responses);
        INamedTypeSymbol? responses = usage.Facts.Compilation.GetTypeByMetadataName(type);
        return responses?.GetMembers(code.Entry.Name).IsEmpty == false ? type + "." + code.Entry.Name : null;
    }
}
