using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace StatusGen.Generator.Usage;

/// <summary>A rule about a call. It is asked about each call of a project, so it first looks at the method's name.</summary>
internal abstract class CallRule
{
    public abstract Diagnostic? Check(IInvocationOperation call, UsageFacts facts);
}
