using System.Collections.Generic;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>A code that a diagnostic offers, with the constants for it.</summary>
internal sealed record OfferedCode(int Number, string Name, string AspNetName)
{
    public static IReadOnlyList<OfferedCode> Of(Diagnostic diagnostic)
    {
        string[] numbers = Split(diagnostic, UsageProperties.Suggestions);
        string[] names = Split(diagnostic, UsageProperties.Names);
        string[] aspNetNames = Split(diagnostic, UsageProperties.AspNetNames);
        List<OfferedCode> codes = [];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (int.TryParse(numbers[i], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
                codes.Add(new OfferedCode(number, i < names.Length ? names[i] : "", i < aspNetNames.Length ? aspNetNames[i] : ""));
        }

        return codes;
    }

    /// <summary>The constant that the file would use.</summary>
    public MemberName? FindConstant(FixedSource source) =>
        (source.UsesAspNetConstants ? MemberName.Find(AspNetName, source) : null) ?? MemberName.Find(Name, source);

    /// <summary>The constant, or where the type has none the number; null where neither can stand there.</summary>
    /// <param name="verb">What the title begins with.</param>
    /// <param name="expression">What the diagnostic is about.</param>
    /// <param name="source">The document.</param>
    public Replacement? ToReplacement(string verb, SyntaxNode expression, FixedSource source)
    {
        if (FindConstant(source) is { } constant)
            return new Replacement($"{verb} {constant.Short}", expression, current => constant.ToExpression(source, expression.SpanStart).WithTriviaFrom(current));

        if (Literal(expression) is not { } literal)
            return null;
        string number = Number.ToString(CultureInfo.InvariantCulture);
        return new Replacement(
            $"{verb} {number}",
            literal,
            current => SyntaxFactory.ParseExpression(number).WithTriviaFrom(current));
    }

    /// <summary>The number in its casts and parentheses.</summary>
    private static LiteralExpressionSyntax? Literal(SyntaxNode expression) => expression switch
    {
        CastExpressionSyntax cast => Literal(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => Literal(parenthesized.Expression),
        LiteralExpressionSyntax literal when literal.IsKind(SyntaxKind.NumericLiteralExpression) => literal,
        _ => null,
    };

    private static string[] Split(Diagnostic diagnostic, string property) =>
        diagnostic.Properties.TryGetValue(property, out string? value) && value is { Length: > 0 } ? value.Split(';') : [];
}
