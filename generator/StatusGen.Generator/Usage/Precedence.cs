using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Rules;

namespace StatusGen.Generator.Usage;

/// <summary>Which rules speak about one expression: one mistake, one message.</summary>
internal static class Precedence
{
    /// <summary>Whether the number can be right at all. Of a number that cannot, nothing else is said.</summary>
    private static readonly CodeRule[] NumberRules =
        [new ApplicationCodeAsHttpStatus(), new HttpStatusAsApplicationCode(), new UnknownHttpStatus(), new UnknownApplicationCode()];

    /// <summary>What else is wrong with a known code: of each group the first that finds something.</summary>
    private static readonly CodeRule[][] Groups =
    [
        [new ObsoleteCodeSent()],
        [new InterimStatus(), new WrongClass(), new BodyForbidden()],
        [new RequiredHeader()],
        [new Contradiction()],
        [new StatusForMethod()],
        [new UnnamedNumber()],
    ];

    private static readonly CallRule[] CallRules = [new ObsoleteCodeInEnvelope(), new UnfilledMessage(), new EnumMethodOnSet()];

    public static void Judge(CodeUsage usage, Action<Diagnostic> report)
    {
        Location location = usage.Constant.Expression.Syntax.GetLocation();
        if (First(NumberRules, usage) is { } wrong)
        {
            report(wrong.At(location));
            return;
        }

        foreach (CodeRule[] group in Groups)
        {
            if (First(group, usage) is { } finding)
                report(finding.At(location));
        }
    }

    /// <summary>What is wrong with a call as such, or null.</summary>
    public static Diagnostic? Judge(IInvocationOperation call, UsageFacts facts)
    {
        foreach (CallRule rule in CallRules)
        {
            if (rule.Check(call, facts) is { } diagnostic)
                return diagnostic;
        }

        return null;
    }

    private static Finding? First(CodeRule[] rules, CodeUsage usage)
    {
        foreach (CodeRule rule in rules)
        {
            if (rule.Check(usage) is { } finding)
                return finding;
        }

        return null;
    }
}
