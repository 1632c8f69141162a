using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A call of a generated factory, with the variables in sight that are called like its parameters.</summary>
internal sealed class FactoryCall
{
    private readonly MemberName _name;
    private readonly IReadOnlyList<IParameterSymbol> _parameters;
    private readonly IReadOnlyList<string?> _arguments;
    private readonly FixedSource _source;
    private readonly int _position;

    private FactoryCall(MemberName name, IReadOnlyList<IParameterSymbol> parameters, FixedSource source, int position)
    {
        (_name, _parameters, _source, _position) = (name, parameters, source, position);
        _arguments = [.. parameters.Select(parameter => VariableInSight.Find(parameter, source, position))];
    }

    /// <summary>Whether every parameter has its variable. Nothing is made up for one that has none.</summary>
    public bool IsComplete => _arguments.All(static argument => argument is not null);

    /// <summary>As a title shows it.</summary>
    public string Short => $"{_name.Short}({(IsComplete ? string.Join(", ", _arguments) : "...")})";

    /// <summary>The call at a place; null where there is no factory that could be called without a type argument.</summary>
    public static FactoryCall? Find(string? factory, FixedSource source, int position)
    {
        if (MemberName.Find(factory, source) is not { } name)
            return null;

        // A deprecated entry's factory warns.
        IEnumerable<IParameterSymbol>? parameters = name.Type.GetMembers(name.Name).OfType<IMethodSymbol>()
            .Where(static method => method is { IsStatic: true, IsGenericMethod: false } && !method.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == "ObsoleteAttribute"))
            .Select(static method => method.Parameters.Where(static parameter => !parameter.IsOptional))
            .OrderBy(static needed => needed.Count())
            .FirstOrDefault();
        return parameters is null ? null : new FactoryCall(name, [.. parameters], source, position);
    }

    /// <summary>The call. What has no variable is called like its parameter, so the compiler says what is to be filled in.</summary>
    public ExpressionSyntax ToExpression() => Build(static parameter => SyntaxFactory.IdentifierName(parameter.Name)
        .WithAdditionalAnnotations(WarningAnnotation.Create($"'{parameter.Name}' has to be filled in.")));

    /// <summary>The call as if everything were filled in, to see whether it compiles.</summary>
    public ExpressionSyntax ToTrial() => Build(parameter => SyntaxFactory.PostfixUnaryExpression(
        SyntaxKind.SuppressNullableWarningExpression,
        SyntaxFactory.DefaultExpression((TypeSyntax)_source.Generator.TypeExpression(parameter.Type))));

    private InvocationExpressionSyntax Build(System.Func<IParameterSymbol, ExpressionSyntax> fill) => SyntaxFactory.InvocationExpression(
        _name.ToExpression(_source, _position),
        Arguments.Of(_parameters.Select((parameter, i) => _arguments[i] is { } variable ? SyntaxFactory.ParseExpression(variable) : fill(parameter))));
}
