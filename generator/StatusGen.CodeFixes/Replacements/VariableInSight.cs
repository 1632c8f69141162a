using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A variable that is called like a parameter and can be given for it.</summary>
internal static class VariableInSight
{
    /// <summary>How the parameter's variable is written, or null.</summary>
    public static string? Find(IParameterSymbol parameter, FixedSource source, int position) =>
        Candidates(parameter.Name).FirstOrDefault(name => Is(name, parameter, source, position)) is { } found ? Escape(found) : null;

    private static IEnumerable<string> Candidates(string name) => [name, "_" + name, char.ToUpperInvariant(name[0]) + name.Substring(1)];

    private static bool Is(string name, IParameterSymbol parameter, FixedSource source, int position)
    {
        ISymbol? symbol = source.Model.LookupSymbols(position, name: name).FirstOrDefault();
        ITypeSymbol? type = symbol switch
        {
            ILocalSymbol local when local.Locations[0].SourceSpan.End < position => local.Type,
            IParameterSymbol given => given.Type,
            IFieldSymbol field => field.Type,
            IPropertySymbol { GetMethod: not null } property => property.Type,
            _ => null,
        };
        if (type is null)
            return false;
        return CanBeGiven(type, parameter.Type, source)
            || (parameter is { IsParams: true, Type: IArrayTypeSymbol { ElementType: { } item } } && CanBeGiven(type, item, source));
    }

    private static bool CanBeGiven(ITypeSymbol type, ITypeSymbol needed, FixedSource source) =>
        source.Model.Compilation.ClassifyConversion(type, needed).IsImplicit
        && (needed.NullableAnnotation != NullableAnnotation.NotAnnotated || type.NullableAnnotation != NullableAnnotation.Annotated);

    /// <summary>The name as code writes it: <c>@if</c>.</summary>
    public static string Escape(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
