using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Manifest;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1013. An analyzer of its own: off by default, so that it costs nothing then.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
internal sealed class SwitchOverSet : DiagnosticAnalyzer
{
    private const int MaxNamed = 3;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [UsageDescriptors.SwitchOverSet];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            UsageFacts facts = new(start.Compilation, start.Options);
            start.RegisterOperationAction(operation => Check(operation, facts), OperationKind.Switch, OperationKind.SwitchExpression);
        });
    }

    private static void Check(OperationAnalysisContext context, UsageFacts facts)
    {
        IOperation value = context.Operation is ISwitchExpressionOperation expression ? expression.Value : ((ISwitchOperation)context.Operation).Value;
        if (facts.Codes.FindSet(value.Type) is not { IsIncomplete: false } set)
            return;

        HashSet<int> handled = [];
        bool isComplete = context.Operation is ISwitchExpressionOperation arms ? Collect(arms, handled) : Collect((ISwitchOperation)context.Operation, handled);
        if (isComplete || FindMissing(set, handled) is not { Count: > 0 } missing)
            return;

        List<string> names = [];
        List<string> constants = [];
        foreach (ManifestEntry entry in missing)
        {
            if (names.Count < MaxNamed)
                names.Add(entry.Name);
            constants.Add(Suggestions.FullName(set.CodeType) + "." + entry.Name);
        }

        string more = missing.Count > MaxNamed ? $" and {missing.Count - MaxNamed} more" : "";
        context.ReportDiagnostic(new Finding(UsageDescriptors.SwitchOverSet, $"The switch over {set.CodeType.Name} has no arm for {string.Join(", ", names)}{more}.")
        {
            Properties = new Dictionary<string, string?>
            {
                [UsageProperties.Set] = Suggestions.FullName(set.CodeType),
                [UsageProperties.Missing] = string.Join(";", constants),
            },
        }.At(KeywordOf(context.Operation)));
    }

    private static Location KeywordOf(IOperation operation) => operation.Syntax switch
    {
        Microsoft.CodeAnalysis.CSharp.Syntax.SwitchStatementSyntax statement => statement.SwitchKeyword.GetLocation(),
        Microsoft.CodeAnalysis.CSharp.Syntax.SwitchExpressionSyntax expression => expression.SwitchKeyword.GetLocation(),
        SyntaxNode other => other.GetLocation(),
    };

    /// <summary>Collects the codes that have an arm; true where the rest has one too, which does something else than throw, or where it cannot be told what has one.</summary>
    private static bool Collect(ISwitchExpressionOperation expression, HashSet<int> handled)
    {
        foreach (ISwitchExpressionArmOperation arm in expression.Arms)
        {
            if (Collect(arm.Pattern, arm.Guard, handled) && !(TakesAll(arm.Pattern) && Throws(arm.Value)))
                return true;
        }

        return false;
    }

    private static bool Collect(ISwitchOperation statement, HashSet<int> handled)
    {
        foreach (ISwitchCaseOperation section in statement.Cases)
        {
            bool isForTheRest = false;
            bool takesAll = false;
            foreach (ICaseClauseOperation clause in section.Clauses)
            {
                List<Constant>? constants = null;
                switch (clause)
                {
                    case IDefaultCaseClauseOperation:
                        isForTheRest = takesAll = true;
                        break;
                    case ISingleValueCaseClauseOperation single:
                        ConstantFlow.Collect(single.Value, ref constants);
                        Add(constants, handled);
                        break;
                    case IPatternCaseClauseOperation pattern:
                        isForTheRest |= Collect(pattern.Pattern, pattern.Guard, handled);
                        takesAll |= TakesAll(pattern.Pattern);
                        break;
                }
            }

            if (isForTheRest && !(takesAll && section.Body.Length > 0 && Throws(section.Body[0])))
                return true;
        }

        return false;
    }

    /// <summary>True for a pattern that takes anything, or whose codes cannot be told.</summary>
    private static bool Collect(IPatternOperation pattern, IOperation? guard, HashSet<int> handled)
    {
        if (guard is not null)
            return false;

        switch (pattern)
        {
            case IConstantPatternOperation:
                List<Constant>? constants = null;
                ConstantFlow.CollectPattern(pattern, ref constants);
                Add(constants, handled);
                return false;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either:
                return Collect(either.LeftPattern, guard, handled) | Collect(either.RightPattern, guard, handled);
            default:
                return true;
        }
    }

    /// <summary><c>_</c> or <c>var</c>. Another pattern that throws, such as <c>not AppCode.Ok</c>, says of which codes it does.</summary>
    private static bool TakesAll(IPatternOperation pattern) => pattern is IDiscardPatternOperation or IDeclarationPatternOperation;

    private static void Add(List<Constant>? constants, HashSet<int> handled)
    {
        foreach (Constant constant in constants ?? [])
            handled.Add(constant.Value);
    }

    private static bool Throws(IOperation operation) => operation switch
    {
        IThrowOperation => true,
        IConversionOperation conversion => Throws(conversion.Operand),
        IExpressionStatementOperation statement => Throws(statement.Operation),
        IBlockOperation { Operations.Length: > 0 } block => Throws(block.Operations[0]),
        _ => false,
    };

    private static List<ManifestEntry> FindMissing(KnownSet set, HashSet<int> handled)
    {
        List<ManifestEntry> missing = [];
        foreach (ManifestEntry entry in set.Entries)
        {
            if (entry is { IsCanonical: true, IsDeprecated: false, IsRetired: false } && !handled.Contains(entry.Code))
                missing.Add(entry);
        }

        return missing;
    }
}
