using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

internal static class SameReference
{
    /// <summary>Whether two expressions name the same thing: the same local, parameter or member of the same thing.</summary>
    public static bool Is(IOperation? a, IOperation? b) => (Plain(a), Plain(b)) switch
    {
        (ILocalReferenceOperation x, ILocalReferenceOperation y) => SymbolEqualityComparer.Default.Equals(x.Local, y.Local),
        (IParameterReferenceOperation x, IParameterReferenceOperation y) => SymbolEqualityComparer.Default.Equals(x.Parameter, y.Parameter),
        (IMemberReferenceOperation x, IMemberReferenceOperation y) => SymbolEqualityComparer.Default.Equals(x.Member, y.Member) && Is(x.Instance, y.Instance),
        (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
        (null, null) => true,
        _ => false,
    };

    private static IOperation? Plain(IOperation? operation) => operation is null ? null : ConstantFlow.Unconverted(operation);
}
