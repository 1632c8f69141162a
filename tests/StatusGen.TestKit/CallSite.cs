using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusGen.TestKit;

/// <summary>What the compiler makes of a call that a consumer writes.</summary>
public sealed class CallSite
{
    private static readonly SymbolDisplayFormat Format = new(
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters,
        memberOptions: SymbolDisplayMemberOptions.IncludeParameters,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeParamsRefOut,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    private CallSite(IMethodSymbol? method, IReadOnlyList<string> errors)
    {
        Method = method;
        Errors = errors;
    }

    /// <summary>The method that the call binds to; null where there is none.</summary>
    public IMethodSymbol? Method { get; }

    /// <summary>Ids of what the compiler reports about the call.</summary>
    public IReadOnlyList<string> Errors { get; }

    /// <summary>The method as it is declared: <c>Unauthorized(string challenge, object? data = null)</c>; empty where there is none.</summary>
    public string Signature => Method is null ? "" : Show(Method.OriginalDefinition);

    public static string Show(IMethodSymbol method) => method.ToDisplayString(Format);

    internal static CallSite Of(CSharpCompilation compilation, CSharpParseOptions options, string space, string expression)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(
            $$"""
            using System;
            using StatusGen;
            namespace {{space}} { internal static class CallSites { internal static object Call() => {{expression}}; } }
            """,
            options);
        SemanticModel model = compilation.AddSyntaxTrees(tree).GetSemanticModel(tree);
        InvocationExpressionSyntax call = tree.GetRoot().DescendantNodes().OfType<InvocationExpressionSyntax>().First();
        return new CallSite(
            model.GetSymbolInfo(call).Symbol as IMethodSymbol,
            [.. model.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(diagnostic => diagnostic.Id)]);
    }
}
