using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>Variables that are called like the parameters of a message.</summary>
internal static class MessageArguments
{
    /// <summary>One for each parameter in order; null where one is missing.</summary>
    public static IReadOnlyList<string>? Find(MemberName message, FixedSource source, int position)
    {
        IMethodSymbol? method = message.Type.GetMembers(message.Name).OfType<IMethodSymbol>().OrderBy(static method => method.Parameters.Length).FirstOrDefault();
        if (method is null)
            return null;

        List<string> names = [];
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (Candidates(parameter.Name).FirstOrDefault(name => IsInSight(name, parameter.Type, source, position)) is not { } found)
                return null;
            names.Add(found);
        }

        return names;
    }

    private static IEnumerable<string> Candidates(string name) => [name, "_" + name, char.ToUpperInvariant(name[0]) + name.Substring(1)];

    private static bool IsInSight(string name, ITypeSymbol needed, FixedSource source, int position)
    {
        ISymbol? symbol = source.Model.LookupSymbols(position, name: name).FirstOrDefault();
        ITypeSymbol? type = symbol switch
        {
            ILocalSymbol local when local.Locations[0].SourceSpan.End < position => local.Type,
            IParameterSymbol parameter => parameter.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol { GetMethod: not null } property => property.Type,
            _ => null,
        };
        return type is not null && source.Model.Compilation.ClassifyConversion(type, needed).IsImplicit;
    }
}
