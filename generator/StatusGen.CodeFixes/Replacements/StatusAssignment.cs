using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>The statement <c>context.Response.StatusCode = 405;</c>.</summary>
internal sealed class StatusAssignment
{
    private const string Execute = "ExecuteAsync";

    /// <summary>Of a response and of a controller; the type is called the same.</summary>
    private const string Property = "HttpContext";

    private readonly ExpressionStatementSyntax _statement;
    private readonly ExpressionSyntax _response;
    private readonly FixedSource _source;

    private StatusAssignment(ExpressionStatementSyntax statement, ExpressionSyntax response, FixedSource source) =>
        (_statement, _response, _source) = (statement, response, source);

    /// <summary>The statement that assigns a constant and nothing else; null where the constant is one of several, or part of an expression.</summary>
    public static StatusAssignment? Of(SyntaxNode constant, FixedSource source) =>
        constant.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is
        {
            RawKind: (int)SyntaxKind.SimpleAssignmentExpression,
            Left: MemberAccessExpressionSyntax target,
            Right: var value,
            Parent: ExpressionStatementSyntax statement,
        } && Plain(value) == Plain(constant)
            ? new StatusAssignment(statement, target.Expression, source)
            : null;

    /// <summary>
    /// The generated response, where nothing else is sent after the status: returned where an empty result is, else written.
    /// </summary>
    public Replacement? ToGenerated(string? factory)
    {
        if (FactoryCall.Find(factory, _source, _statement.SpanStart) is not { } call || _source.Model.GetEnclosingSymbol(_statement.SpanStart, _source.CancellationToken) is not IMethodSymbol method)
            return null;

        StatementSyntax? next = Statements.Next(_statement);
        string title = $"Use {call.Short}";
        if (next is ReturnStatementSyntax { Expression: { } returned } && IsNothing(returned, method))
        {
            bool isResult = !IsTask(returned);
            return ToMerged(title, (ReturnStatementSyntax)next, Result(call.ToTrial(), isResult), Result(call.ToExpression(), isResult));
        }

        if (!method.IsAsync || !ReturnsNothing(method) || !Statements.EndsFunction(_statement))
            return null;
        return Trial.Compiles(_statement, Written(call.ToTrial()), _source) ? new Replacement(title, _statement, current => Written(call.ToExpression()).WithTriviaFrom(current)) : null;
    }

    /// <summary>The header beside the status. What it says is for a person to fill in, if there is no variable of its name.</summary>
    public Replacement ToHeader(string header)
    {
        ExpressionStatementSyntax assignment = ResponseHeader.Assign(header, _response, _source);
        string title = $"Set the header {header}";
        return _statement.Parent is { } list && Statements.Of(list) is { } statements
            ? new Replacement(title, list, current => Statements.Insert(current, statements.IndexOf(_statement), assignment, _source))
            : new Replacement(title, _statement, current => Statements.Block((StatementSyntax)current, assignment, _source));
    }

    private ExpressionSyntax Result(ExpressionSyntax response, bool isResult) => isResult ? response : Executed(response);

    private ExpressionStatementSyntax Written(ExpressionSyntax response) => SyntaxFactory.ExpressionStatement(SyntaxFactory.AwaitExpression(
        SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space),
        Executed(response)));

    private InvocationExpressionSyntax Executed(ExpressionSyntax response) => SyntaxFactory.InvocationExpression(
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, response, SyntaxFactory.IdentifierName(Execute)),
        Arguments.Of(new[] { Context() }));

    /// <summary>The context that the response belongs to, as it can be written there.</summary>
    private ExpressionSyntax Context()
    {
        if (SymbolOf(_response) is not IPropertySymbol { Name: "Response", ContainingType: { } owner })
            return Member(_response.WithoutTrivia());
        if (_response is not MemberAccessExpressionSyntax { Expression: { } instance })
            return SyntaxFactory.IdentifierName(Property);
        return owner.Name == Property ? instance.WithoutTrivia() : Member(instance.WithoutTrivia());
    }

    private static MemberAccessExpressionSyntax Member(ExpressionSyntax owner) =>
        SyntaxFactory.MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, owner, SyntaxFactory.IdentifierName(Property));

    /// <summary>One statement for the assignment and the return, with the comments of both.</summary>
    private Replacement? ToMerged(string title, ReturnStatementSyntax next, ExpressionSyntax trial, ExpressionSyntax final)
    {
        // Between #if and #endif the two may not be compiled together.
        if (next.ContainsDirectives)
            return null;

        SyntaxNode list = _statement.Parent!;
        return Trial.Compiles(list, Merged(list, trial), _source) ? new Replacement(title, list, current => Merged(current, final)) : null;

        SyntaxNode Merged(SyntaxNode current, ExpressionSyntax value)
        {
            SyntaxList<StatementSyntax> statements = Statements.Of(current)!.Value;
            int index = Statements.Of(list)!.Value.IndexOf(_statement);
            ReturnStatementSyntax last = (ReturnStatementSyntax)statements[index + 1];
            ReturnStatementSyntax merged = last.WithExpression(value.WithTriviaFrom(last.Expression!)).WithLeadingTrivia(CommentsOf(statements[index], last));
            return Statements.With(current, statements.Replace(statements[index], merged).RemoveAt(index + 1));
        }
    }

    private static SyntaxTriviaList CommentsOf(StatementSyntax first, StatementSyntax second)
    {
        SyntaxTriviaList between = first.GetTrailingTrivia().AddRange(second.GetLeadingTrivia());
        return between.All(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia) || trivia.IsKind(SyntaxKind.EndOfLineTrivia))
            ? first.GetLeadingTrivia()
            : first.GetLeadingTrivia().AddRange(between.SkipWhile(static trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)));
    }

    /// <summary>An empty result, or in a method that is not async the task of having nothing more to do.</summary>
    private bool IsNothing(ExpressionSyntax returned, IMethodSymbol method) =>
        PlatformResults.IsEmpty(SymbolOf(returned), _source.Model.GetTypeInfo(returned, _source.CancellationToken).Type)
        || (!method.IsAsync && IsTask(returned));

    private bool IsTask(ExpressionSyntax returned) => SymbolOf(returned) is IPropertySymbol { Name: "CompletedTask", ContainingType.Name: "Task" };

    private ISymbol? SymbolOf(ExpressionSyntax expression) => _source.Model.GetSymbolInfo(expression, _source.CancellationToken).Symbol;

    private static bool ReturnsNothing(IMethodSymbol method) => method.ReturnsVoid || method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask", IsGenericType: false };

    private static SyntaxNode Plain(SyntaxNode expression) => expression switch
    {
        CastExpressionSyntax cast => Plain(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => Plain(parenthesized.Expression),
        _ => expression,
    };
}
