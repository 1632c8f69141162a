using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1008.</summary>
internal sealed class Contradiction : CodeRule
{
    public override Finding? Check(CodeUsage usage)
    {
        if (!usage.IsWrite || usage.Sink.Kind != SinkKind.Http || usage.Codes.FindHttp(usage.Value) is not { } status || !usage.IsOnlyValue)
            return null;

        ImmutableArray<IArgumentOperation> arguments = usage.Site switch
        {
            IInvocationOperation invocation => invocation.Arguments,
            IObjectCreationOperation creation => creation.Arguments,
            _ => [],
        };
        foreach (IArgumentOperation argument in arguments)
        {
            if (FindCode(argument, usage) is { } code && code.Entry.HttpStatus != usage.Value && !code.Set.IsAlwaysOk)
                return Finding(usage, status, code);
        }

        return null;
    }

    /// <summary>An argument that is a code by its name or its type; a number might be anything, and so might a value that is a code only sometimes.</summary>
    private static KnownCode? FindCode(IArgumentOperation argument, CodeUsage usage)
    {
        if (argument.ArgumentKind != ArgumentKind.Explicit || !ConstantFlow.Unconverted(argument.Value).ConstantValue.HasValue)
            return null;

        List<Constant>? constants = null;
        ConstantFlow.Collect(argument.Value, ref constants);
        if (constants is not { Count: 1 } || constants[0].Expression == usage.Constant.Expression)
            return null;
        return (usage with { Constant = constants[0] }).FindNamed() is { Set.IsHttp: false } code ? code : null;
    }

    private static Finding Finding(CodeUsage usage, KnownCode status, KnownCode code)
    {
        string own = CodeText.Http(code.Entry.HttpStatus, usage.Codes);
        string what = usage.Value is >= 200 and < 300 && !code.Entry.IsSuccess
            ? $"{CodeText.Of(status)} tells clients of success, but {code.DisplayName} is an error"
            : $"{code.DisplayName} is not sent with {CodeText.Of(status)}";
        KnownCode? right = usage.Codes.FindHttp(code.Entry.HttpStatus);
        Dictionary<string, string?> properties = Suggestions.For(usage, right is null ? [] : [right]);
        if (GeneratedResponses.Find(usage, code) is { } replacement)
            properties[UsageProperties.Replacement] = replacement;
        return new Finding(UsageDescriptors.Contradiction, $"{what}: its own status is {own}.") { Properties = properties };
    }
}
