using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A member that a diagnostic names: <c>Shop.AppCodes.TryParse</c>, found in the compilation.</summary>
internal sealed record MemberName(INamedTypeSymbol Type, string Name)
{
    /// <summary>As a title shows it.</summary>
    public string Short => Type.Name + "." + Name;

    public static MemberName? Find(string? fullName, FixedSource source)
    {
        int dot = fullName?.LastIndexOf('.') ?? -1;
        if (fullName is null || dot < 1)
            return null;

        Compilation compilation = source.Model.Compilation;
        string name = fullName.Substring(dot + 1);
        INamedTypeSymbol? type = compilation.GetTypesByMetadataName(fullName.Substring(0, dot))
            .FirstOrDefault(candidate => compilation.IsSymbolAccessibleWithin(candidate, compilation.Assembly) && !candidate.GetMembers(name).IsEmpty);
        return type is null ? null : new MemberName(type, name);
    }

    /// <summary>The short name where it means the type already, else the whole one; the editor shortens that and adds the <c>using</c> when the fix is applied.</summary>
    public ExpressionSyntax ToExpression(FixedSource source, int position)
    {
        // In an arm of a conditional without a type of its own the editor would leave the whole name.
        ImmutableArray<ISymbol> found = source.Model.LookupSymbols(position, name: Type.Name);
        bool isInSight = found.Length == 1 && SymbolEqualityComparer.Default.Equals(found[0], Type);
        SyntaxNode type = isInSight ? source.Generator.IdentifierName(Type.Name) : source.Generator.TypeExpression(Type);
        return ((ExpressionSyntax)source.Generator.MemberAccessExpression(type, Name))
            .WithAdditionalAnnotations(Simplifier.Annotation)
            .WithUsing(Type, source, position);
    }
}
