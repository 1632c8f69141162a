using System;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>Whether a body goes with a status.</summary>
internal static class ResponseBody
{
    /// <summary>In the same call, creation or object initializer.</summary>
    /// <param name="site">The call, the creation, or the assignment to the status.</param>
    /// <param name="body">The name of the parameter or property that holds the body.</param>
    public static bool IsGivenBeside(IOperation site, string body) => site switch
    {
        IInvocationOperation invocation => IsGiven(invocation.Arguments, body),
        IObjectCreationOperation creation => IsGiven(creation.Arguments, body),
        IAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation creation } initializer } =>
            IsGiven(creation.Arguments, body) || IsGiven(initializer, body),
        _ => false,
    };

    /// <summary>By a later statement of the same list, with nothing between that may go elsewhere or change the status.</summary>
    public static bool IsWrittenAfter(IOperation site)
    {
        if (site is not IAssignmentOperation { Target: IPropertyReferenceOperation { Instance: { } response }, Parent: IExpressionStatementOperation { Parent: IBlockOperation block } statement })
            return false;

        for (int i = block.Operations.IndexOf(statement) + 1; i < block.Operations.Length; i++)
        {
            IOperation next = block.Operations[i];
            if (next is not (IExpressionStatementOperation or IVariableDeclarationGroupOperation))
                return false;
            if (next is IExpressionStatementOperation expression && IsWrite(expression.Operation, response))
                return true;
            if (MayChangeStatus(next, response))
                return false;
        }

        return false;
    }

    private static bool IsWrite(IOperation operation, IOperation response)
    {
        IOperation call = operation is IAwaitOperation { Operation: var awaited } ? awaited : operation;
        if (call is IInvocationOperation { TargetMethod.Name: "ConfigureAwait", Instance: { } configured })
            call = configured;
        if (call is not IInvocationOperation invocation)
            return false;

        string name = invocation.TargetMethod.Name;
        if (invocation.Instance is IPropertyReferenceOperation { Property.Name: "Body" or "BodyWriter" } body)
            return name.StartsWith("Write", StringComparison.Ordinal) && SameReference.Is(body.Instance, response);
        return name is "WriteAsync" or "WriteAsJsonAsync"
            && invocation is { Instance: null, Arguments.Length: >= 2 }
            && SameReference.Is(invocation.Arguments[0].Value, response)
            && IsSomething(invocation.Arguments[1].Value);
    }

    /// <summary>Assigns the status, hands the response on, or leaves the list in the middle of an expression.</summary>
    private static bool MayChangeStatus(IOperation statement, IOperation response)
    {
        IOperation? context = (response as IPropertyReferenceOperation)?.Instance;
        foreach (IOperation operation in statement.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IPropertyReferenceOperation { Property.Name: "StatusCode" }:
                case IThrowOperation or IConditionalOperation or IConditionalAccessOperation:
                case IArgumentOperation argument when SameReference.Is(argument.Value, response) || (context is not null && SameReference.Is(argument.Value, context)):
                case IInvocationOperation { Instance: { } instance } when SameReference.Is(instance, response):
                    return true;
            }
        }

        return false;
    }

    private static bool IsGiven(ImmutableArray<IArgumentOperation> arguments, string body)
    {
        foreach (IArgumentOperation argument in arguments)
        {
            if (argument is { ArgumentKind: ArgumentKind.Explicit, Parameter: { } parameter }
                && string.Equals(parameter.Name, body, StringComparison.OrdinalIgnoreCase)
                && IsSomething(argument.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsGiven(IObjectOrCollectionInitializerOperation initializer, string body)
    {
        foreach (IOperation operation in initializer.Initializers)
        {
            if (operation is IAssignmentOperation { Target: IPropertyReferenceOperation target, Value: { } value } && target.Property.Name == body && IsSomething(value))
                return true;
        }

        return false;
    }

    /// <summary>Neither null, <c>default</c> nor an empty string, and no choice that can be one of them.</summary>
    private static bool IsSomething(IOperation value)
    {
        IOperation plain = ConstantFlow.Unconverted(value);
        return plain switch
        {
            IDefaultValueOperation or IFieldReferenceOperation { Field: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_String } } => false,
            IConditionalOperation { WhenFalse: { } whenFalse } conditional => IsSomething(conditional.WhenTrue) && IsSomething(whenFalse),
            ICoalesceOperation coalesce => IsSomething(coalesce.WhenNull),
            ISwitchExpressionOperation choice => choice.Arms.All(static arm => IsSomething(arm.Value)),
            _ => plain.ConstantValue is not { HasValue: true, Value: null or "" },
        };
    }
}
