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

    /// <summary>The whole name; the editor shortens it and adds the <c>using</c> when the fix is applied.</summary>
    public ExpressionSyntax ToExpression(FixedSource source, int position) =>
        ((ExpressionSyntax)source.Generator.MemberAccessExpression(source.Generator.TypeExpression(Type), Name))
            .WithAdditionalAnnotations(Simplifier.Annotation)
            .WithUsing(Type, source, position);
}
