using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusGen.Generator.Usage.Flow;

/// <summary>
/// A constant that reaches a sink. <paramref name="Expression"/> is what a fix would replace: a literal or the reference to a named constant, with the casts around it.
/// </summary>
internal readonly record struct Constant(IOperation Expression, int Value, ISymbol? Symbol)
{
    public bool IsLiteral => Symbol is null && ConstantFlow.Unconverted(Expression) is ILiteralOperation;

    public ITypeSymbol? Type => Expression.Type;
}
