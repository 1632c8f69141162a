using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusGen.Generator.Usage.Flow;

/// <summary>From a value back to the constants that it can be. What is not constant gives nothing.</summary>
internal static class ConstantFlow
{
    /// <param name="value">What flows into a sink, or is compared with one.</param>
    /// <param name="found">Made on the first find, so that code without constants costs nothing.</param>
    public static void Collect(IOperation? value, ref List<Constant>? found)
    {
        switch (value)
        {
            case IConditionalOperation conditional:
                Collect(conditional.WhenTrue, ref found);
                Collect(conditional.WhenFalse, ref found);
                break;
            case ICoalesceOperation coalesce:
                Collect(coalesce.Value, ref found);
                Collect(coalesce.WhenNull, ref found);
                break;
            case ISwitchExpressionOperation choice:
                foreach (ISwitchExpressionArmOperation arm in choice.Arms)
                    Collect(arm.Value, ref found);
                break;
            case IParenthesizedOperation parenthesized:
                Collect(parenthesized.Operand, ref found);
                break;
            case IConversionOperation conversion:
                CollectConverted(conversion, ref found);
                break;
            case IDefaultValueOperation or null:
                break;
            default:
                if (TryRead(value, out int number))
                    (found ??= []).Add(new Constant(value, number, SymbolOf(value)));
                break;
        }
    }

    /// <summary>The constants that a pattern compares with. A relational pattern tests a class and compares with none.</summary>
    public static void CollectPattern(IOperation? pattern, ref List<Constant>? found)
    {
        switch (pattern)
        {
            case IConstantPatternOperation constant:
                Collect(constant.Value, ref found);
                break;
            case IBinaryPatternOperation binary:
                CollectPattern(binary.LeftPattern, ref found);
                CollectPattern(binary.RightPattern, ref found);
                break;
            case INegatedPatternOperation negated:
                CollectPattern(negated.Pattern, ref found);
                break;
        }
    }

    /// <summary>What a value is converted from; a conversion that its author wrote means something else.</summary>
    public static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation { OperatorMethod: null } conversion)
            value = conversion.Operand;
        return value;
    }

    private static void CollectConverted(IConversionOperation conversion, ref List<Constant>? found)
    {
        if (conversion.OperatorMethod is not null)
            return;

        if (conversion.IsImplicit || !TryRead(conversion, out int number))
        {
            Collect(conversion.Operand, ref found);
            return;
        }

        // A cast belongs to what is replaced: the name that fits needs none.
        IOperation inner = Unconverted(conversion.Operand);
        if (inner is IConditionalOperation)
            Collect(conversion.Operand, ref found);
        else if (inner is not IDefaultValueOperation)
            (found ??= []).Add(new Constant(conversion, number, TryRead(inner, out int before) && before == number ? SymbolOf(inner) : null));
    }

    private static bool TryRead(IOperation operation, out int number)
    {
        number = 0;
        return operation.ConstantValue is { HasValue: true } constant && Integer.TryRead(constant.Value, out number);
    }

    private static ISymbol? SymbolOf(IOperation operation) => operation switch
    {
        IFieldReferenceOperation field => field.Field,
        ILocalReferenceOperation local => local.Local,
        _ => null,
    };
}
