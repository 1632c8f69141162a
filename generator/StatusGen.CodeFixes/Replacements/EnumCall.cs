using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A call of a method of System.Enum, and the generated method that does the same. Null where that one takes other arguments.</summary>
internal sealed class EnumCall(InvocationExpressionSyntax call, IInvocationOperation operation, MemberName generated, FixedSource source)
{
    /// <summary>Of <c>TryParse(text, out code)</c>; the generated method reads keys as they are written, so not where case shall be ignored.</summary>
    public Replacement? ToTryParse()
    {
        IArgumentOperation? text = Argument("value");
        IArgumentOperation? result = Argument("result");
        if (text is null || result is null || operation.TargetMethod.TypeArguments.IsEmpty)
            return null;
        if (Argument("ignoreCase") is { } ignoreCase && ignoreCase.Value.ConstantValue is not { HasValue: true, Value: false })
            return null;
        return Call(text, result);
    }

    public Replacement? ToIsDefined()
    {
        IArgumentOperation? value = Argument("value");
        ITypeSymbol? type = value is null ? null : Unboxed(value).Type;
        return type switch
        {
            { SpecialType: SpecialType.System_Int32 } => Call(value!),
            { TypeKind: TypeKind.Enum } => Replace(current => Invoke(generated.ToExpression(source, call.SpanStart), AsNumber(ArgumentAt(current, value!)))),
            _ => null,
        };
    }

    /// <summary><c>Enum.GetName(code)</c> gives <c>code.GetName()</c>.</summary>
    public Replacement? ToGetName()
    {
        if (Argument("value") is not { } value || Unboxed(value).Type is not { TypeKind: TypeKind.Enum })
            return null;

        return new Replacement($"Use {generated.Name}()", call, current => Invoke(
            SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, Operand(ArgumentAt(current, value).Expression), SyntaxFactory.IdentifierName(generated.Name)))
            .WithUsing(generated.Type, source, call.SpanStart)
            .WithTriviaFrom(current));
    }

    /// <summary><c>code.ToString()</c> and <c>code?.ToString()</c>.</summary>
    public Replacement? FromToString()
    {
        SimpleNameSyntax? name = call.Expression switch
        {
            MemberAccessExpressionSyntax member => member.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            _ => null,
        };
        return name is null
            ? null
            : new Replacement($"Use {generated.Name}()", name, current => SyntaxFactory.IdentifierName(generated.Name).WithUsing(generated.Type, source, call.SpanStart).WithTriviaFrom(current));
    }

    private Replacement Call(params IArgumentOperation[] arguments) => Replace(current =>
        Invoke(generated.ToExpression(source, call.SpanStart), [.. arguments.Select(argument => ArgumentAt(current, argument).WithNameColon(null))]));

    private Replacement Replace(System.Func<SyntaxNode, InvocationExpressionSyntax> build) =>
        new($"Use {generated.Short}", call, current => build(current).WithTriviaFrom(current));

    private IArgumentOperation? Argument(string parameter) =>
        operation.Arguments.FirstOrDefault(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Name == parameter);

    /// <summary>The argument as it is by now: a fix of something within it may have come first.</summary>
    private ArgumentSyntax ArgumentAt(SyntaxNode current, IArgumentOperation argument) =>
        ((InvocationExpressionSyntax)current).ArgumentList.Arguments[call.ArgumentList.Arguments.IndexOf((ArgumentSyntax)argument.Syntax)];

    private static InvocationExpressionSyntax Invoke(ExpressionSyntax method, params ArgumentSyntax[] arguments) =>
        SyntaxFactory.InvocationExpression(method, Replacements.Arguments.Of(arguments));

    private ArgumentSyntax AsNumber(ArgumentSyntax argument) => SyntaxFactory.Argument(
        (ExpressionSyntax)source.Generator.CastExpression(source.Model.Compilation.GetSpecialType(SpecialType.System_Int32), argument.Expression)
            .WithAdditionalAnnotations(Simplifier.Annotation));

    /// <summary>What stands before a dot needs parentheses, unless it is a name, a call or the like.</summary>
    private static ExpressionSyntax Operand(ExpressionSyntax expression) => expression.WithoutTrivia() switch
    {
        NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ElementAccessExpressionSyntax or ParenthesizedExpressionSyntax => expression.WithoutTrivia(),
        var other => SyntaxFactory.ParenthesizedExpression(other),
    };

    private static IOperation Unboxed(IArgumentOperation argument) =>
        argument.Value is IConversionOperation { IsImplicit: true } conversion ? conversion.Operand : argument.Value;
}
