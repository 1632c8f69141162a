using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>Whether an envelope gets its message, or all that a client needs to fill it in, after it was made.</summary>
internal static class LateMessage
{
    private const string WithArgument = "WithArgument";

    /// <param name="envelope">The call that makes it.</param>
    /// <param name="arguments">Those of the message.</param>
    public static bool Is(IInvocationOperation envelope, EquatableArray<CodeArgument> arguments)
    {
        HashSet<string> missing = new(StringComparer.Ordinal);
        foreach (CodeArgument argument in arguments)
            missing.Add(argument.Name);

        IOperation end = envelope;
        for (; end.Parent is IInvocationOperation next && next.Instance == end; end = next)
        {
            if (next.TargetMethod.Name == WithArgument && Gives(next, missing))
                return true;
        }

        return LocalOf(end) is { } local && IsCompleted(local, end);
    }

    /// <summary>A client that gets every argument by name can write the text itself; of a name that is not constant nobody knows.</summary>
    private static bool Gives(IInvocationOperation call, HashSet<string> missing)
    {
        if (call.Arguments.Length == 0 || call.Arguments[0].Value.ConstantValue is not { HasValue: true, Value: string name })
            return true;
        missing.Remove(name);
        return missing.Count == 0;
    }

    private static ILocalSymbol? LocalOf(IOperation value)
    {
        IOperation? parent = value.Parent;
        while (parent is IConversionOperation)
            parent = parent.Parent;
        return parent switch
        {
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => declarator.Symbol,
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation target } => target.Local,
            _ => null,
        };
    }

    private static bool IsCompleted(ILocalSymbol local, IOperation value)
    {
        IOperation root = value;
        while (root.Parent is { } parent)
            root = parent;
        foreach (IOperation operation in root.Descendants())
        {
            IOperation? completed = operation switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: "Message" or "Arguments" } target } => target.Instance,
                IInvocationOperation { TargetMethod.Name: WithArgument } call => call.Instance,
                _ => null,
            };
            if (completed is not null && ConstantFlow.Unconverted(completed) is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                return true;
        }

        return false;
    }
}
