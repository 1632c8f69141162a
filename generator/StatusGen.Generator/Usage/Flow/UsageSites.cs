using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Flow;

/// <summary>Finds where values meet sinks. Each kind of operation stands once, with what it does with a value.</summary>
internal sealed class UsageSites(UsageFacts facts)
{
    private readonly SinkFinder _sinks = facts.Sinks;

    public void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterOperationAction(OnInvocation, OperationKind.Invocation);
        context.RegisterOperationAction(OnCreation, OperationKind.ObjectCreation);
        context.RegisterOperationAction(OnAssignment, OperationKind.SimpleAssignment, OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(OnInitializer, OperationKind.PropertyInitializer, OperationKind.FieldInitializer, OperationKind.ParameterInitializer);
        context.RegisterOperationAction(OnReturn, OperationKind.Return);
        context.RegisterOperationAction(OnBinary, OperationKind.Binary);
        context.RegisterOperationAction(OnPattern, OperationKind.IsPattern, OperationKind.PropertySubpattern);
        context.RegisterOperationAction(OnSwitch, OperationKind.Switch, OperationKind.SwitchExpression);
        context.RegisterOperationAction(OnCast, OperationKind.Conversion);
    }

    private void OnInvocation(OperationAnalysisContext context)
    {
        IInvocationOperation invocation = (IInvocationOperation)context.Operation;
        OnArguments(context, invocation.TargetMethod, invocation.Arguments);
        if (invocation is { TargetMethod.Name: nameof(Equals), Instance: { } instance, Arguments.Length: 1 } && _sinks.OfExpression(instance) is { } sink)
            Judge(context, invocation.Arguments[0].Value, sink, UsageDirection.Comparison);
        if (Precedence.Judge(invocation, facts) is { } found)
            context.ReportDiagnostic(found);
    }

    private void OnCreation(OperationAnalysisContext context)
    {
        IObjectCreationOperation creation = (IObjectCreationOperation)context.Operation;
        if (creation.Constructor is { } constructor)
            OnArguments(context, constructor, creation.Arguments);
    }

    private void OnArguments(OperationAnalysisContext context, IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments)
    {
        if (arguments.IsEmpty || _sinks.OfParameters(method) is not { } sinks)
            return;

        foreach (IArgumentOperation argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter } && parameter.Ordinal < sinks.Length && sinks[parameter.Ordinal] is { } sink)
                Judge(context, argument.Value, sink, UsageDirection.Write);
        }
    }

    private void OnAssignment(OperationAnalysisContext context)
    {
        IAssignmentOperation assignment = (IAssignmentOperation)context.Operation;
        if (assignment.Target is IPropertyReferenceOperation { Property.IsIndexer: true } indexer)
        {
            OnIndexer(context, indexer, assignment.Value);
            return;
        }

        if (assignment.Target is IPropertyReferenceOperation { Instance: IPropertyReferenceOperation { Property.IsIndexer: true } inner })
            OnIndexer(context, inner, value: null);

        if (_sinks.OfExpression(assignment.Target) is not { } sink || sink.Has(SinkTraits.Read))
            return;
        if (sink.Has(SinkTraits.Returns))
            OnFunction(context, assignment.Value, sink);
        else
            Judge(context, assignment.Value, sink, UsageDirection.Write);
    }

    private void OnIndexer(OperationAnalysisContext context, IPropertyReferenceOperation indexer, IOperation? value)
    {
        // In an object initializer the indexer's instance is the property that is being filled in.
        IOperation? dictionary = indexer.Instance is IInstanceReferenceOperation
            ? (indexer.Parent?.Parent?.Parent as IMemberInitializerOperation)?.InitializedMember
            : indexer.Instance;
        if (dictionary is not IPropertyReferenceOperation property || _sinks.OfProperty(property.Property) is not { } sink)
            return;
        if (sink.Has(SinkTraits.Keys) && indexer.Arguments.Length == 1)
            Judge(context, indexer.Arguments[0].Value, sink, UsageDirection.Write);
        if (sink.Has(SinkTraits.Values))
            Judge(context, value, sink, UsageDirection.Write);
    }

    private void OnFunction(OperationAnalysisContext context, IOperation value, Sink sink)
    {
        if (value is not IDelegateCreationOperation { Target: IAnonymousFunctionOperation function })
            return;

        foreach (IOperation operation in function.Body.Descendants())
        {
            if (operation is IReturnOperation { ReturnedValue: { } returned } && EnclosingFunction(operation) == function)
                Judge(context, returned, sink, UsageDirection.Write);
        }
    }

    private void OnInitializer(OperationAnalysisContext context)
    {
        ISymbolInitializerOperation initializer = (ISymbolInitializerOperation)context.Operation;
        ISymbol? symbol = initializer switch
        {
            IPropertyInitializerOperation { InitializedProperties: { IsEmpty: false } properties } => properties[0],
            IFieldInitializerOperation { InitializedFields: { IsEmpty: false } fields } => fields[0],
            IParameterInitializerOperation { Parameter: { } parameter } => parameter,
            _ => null,
        };
        Sink? sink = symbol switch
        {
            IPropertySymbol property => _sinks.OfProperty(property),
            IFieldSymbol field => _sinks.OfField(field),
            IParameterSymbol parameter => _sinks.OfParameter(parameter),
            _ => null,
        };
        if (sink is not null)
            Judge(context, initializer.Value, sink, UsageDirection.Write);
    }

    private void OnReturn(OperationAnalysisContext context)
    {
        IReturnOperation operation = (IReturnOperation)context.Operation;
        if (operation.ReturnedValue is not { } value || !CodeType.CanHold(value.Type))
            return;

        IMethodSymbol? method = EnclosingFunction(operation) switch
        {
            IAnonymousFunctionOperation lambda => lambda.Symbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => context.ContainingSymbol as IMethodSymbol,
        };
        if (method is not null && _sinks.OfReturn(method) is { } sink)
            Judge(context, value, sink, UsageDirection.Write);
    }

    private void OnBinary(OperationAnalysisContext context)
    {
        IBinaryOperation binary = (IBinaryOperation)context.Operation;
        if (binary.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
            return;

        if (_sinks.OfExpression(binary.LeftOperand) is { } left)
            Judge(context, binary.RightOperand, left, UsageDirection.Comparison);
        else if (_sinks.OfExpression(binary.RightOperand) is { } right)
            Judge(context, binary.LeftOperand, right, UsageDirection.Comparison);
    }

    private void OnPattern(OperationAnalysisContext context)
    {
        (IOperation value, IPatternOperation pattern) = context.Operation is IIsPatternOperation test
            ? (test.Value, test.Pattern)
            : (((IPropertySubpatternOperation)context.Operation).Member, ((IPropertySubpatternOperation)context.Operation).Pattern);
        if (_sinks.OfExpression(value) is { } sink)
            JudgePattern(context, pattern, sink);
    }

    private void OnSwitch(OperationAnalysisContext context)
    {
        if (context.Operation is ISwitchExpressionOperation expression)
        {
            if (_sinks.OfExpression(expression.Value) is not { } sink)
                return;
            foreach (ISwitchExpressionArmOperation arm in expression.Arms)
                JudgePattern(context, arm.Pattern, sink);
        }
        else if (context.Operation is ISwitchOperation statement && _sinks.OfExpression(statement.Value) is { } sink)
        {
            foreach (ISwitchCaseOperation section in statement.Cases)
            {
                foreach (ICaseClauseOperation clause in section.Clauses)
                {
                    if (clause is IPatternCaseClauseOperation { Pattern: { } pattern })
                        JudgePattern(context, pattern, sink);
                    else if (clause is ISingleValueCaseClauseOperation single)
                        Judge(context, single.Value, sink, UsageDirection.Comparison);
                }
            }
        }
    }

    private void OnCast(OperationAnalysisContext context)
    {
        IConversionOperation conversion = (IConversionOperation)context.Operation;
        if (conversion.IsImplicit || conversion.Type is not { TypeKind: TypeKind.Enum } || !conversion.Operand.ConstantValue.HasValue || IsBoundOfRange(conversion))
            return;

        if (facts.Codes.FindSet(conversion.Type) is { IsHttp: false } set)
            Judge(context, conversion, new Sink(SinkKind.Application, SinkTraits.None) { Sets = [set] }, UsageDirection.Cast);
    }

    /// <summary>The first number of a module's range need not be a code.</summary>
    private static bool IsBoundOfRange(IOperation value)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation or IParenthesizedOperation)
            parent = parent.Parent;
        return parent is IRelationalPatternOperation or IBinaryOperation
        {
            OperatorKind: BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual,
        };
    }

    private void JudgePattern(OperationAnalysisContext context, IPatternOperation pattern, Sink sink)
    {
        List<Constant>? constants = null;
        ConstantFlow.CollectPattern(pattern, ref constants);
        Judge(context, constants, sink, UsageDirection.Comparison);
    }

    private void Judge(OperationAnalysisContext context, IOperation? value, Sink sink, UsageDirection direction)
    {
        List<Constant>? constants = null;
        ConstantFlow.Collect(value, ref constants);
        Judge(context, constants, sink, direction);
    }

    private void Judge(OperationAnalysisContext context, List<Constant>? constants, Sink sink, UsageDirection direction)
    {
        if (constants is null)
            return;

        foreach (Constant constant in constants)
        {
            if (direction == UsageDirection.Cast || !IsJudgedAsCast(constant, sink))
                Precedence.Judge(new CodeUsage(constant, sink, direction, context.Operation, context.ContainingSymbol, facts), context.ReportDiagnostic);
        }
    }

    /// <summary>A cast to a set's enum was judged where it stands: for an application code nothing is left to ask, nor of a number that the set lacks.</summary>
    private bool IsJudgedAsCast(Constant constant, Sink sink)
    {
        IOperation operation = constant.Expression;
        for (; operation is IConversionOperation conversion; operation = conversion.Operand)
        {
            if (facts.Codes.FindSet(conversion.Type) is { IsHttp: false } set)
                return sink.Kind == SinkKind.Application || set.Find(constant.Value) is null;
        }

        // A constant of the enum that is none of its codes was cast where it is declared.
        return operation is ILocalReferenceOperation or IFieldReferenceOperation
            && facts.Codes.FindSet(operation.Type) is { IsHttp: false } declared
            && declared.Find(constant.Value) is null;
    }

    private static IOperation? EnclosingFunction(IOperation operation)
    {
        IOperation? parent = operation.Parent;
        while (parent is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            parent = parent.Parent;
        return parent;
    }
}
