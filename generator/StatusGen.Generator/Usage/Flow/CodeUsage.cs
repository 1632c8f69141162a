using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Flow;

/// <summary>A constant that meets a sink.</summary>
/// <param name="Constant">The constant and where it stands.</param>
/// <param name="Sink">Where it flows, or what it is compared with.</param>
/// <param name="Direction">How they meet.</param>
/// <param name="Site">The operation in which they meet: the call, the creation, the assignment, the comparison.</param>
/// <param name="ContainingSymbol">The member around it.</param>
/// <param name="Facts">What is known of the compilation.</param>
internal sealed record CodeUsage(Constant Constant, Sink Sink, UsageDirection Direction, IOperation Site, ISymbol? ContainingSymbol, UsageFacts Facts)
{
    public int Value => Constant.Value;

    public KnownCodes Codes => Facts.Codes;

    public bool IsWrite => Direction == UsageDirection.Write;

    /// <summary>The code of a set that the constant is by its symbol or by its type.</summary>
    public KnownCode? Named => _named ??= FindNamed();

    private KnownCode? _named;

    /// <summary>As <see cref="Named"/>, of a copy that holds another constant.</summary>
    public KnownCode? FindNamed() =>
        Codes.FindConstant(Constant.Symbol, Value) ?? (Codes.FindSet(Constant.Type) is { } set && set.Find(Value) is { } entry ? new KnownCode(set, entry) : null);

    /// <summary>Whether nothing but the constant can be what meets the sink: it is no arm of a choice.</summary>
    public bool IsOnlyValue
    {
        get
        {
            for (IOperation? operation = Constant.Expression; operation is not null && operation != Site; operation = operation.Parent)
            {
                if (operation is IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation)
                    return false;
            }

            return true;
        }
    }

    /// <summary>0, 1 and -1 are what numbers are compared with when nothing is meant by them.</summary>
    public bool IsTrivialComparison => Direction == UsageDirection.Comparison && Value is >= -1 and <= 1;
}
