#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>Says what trimming must keep. Where the framework knows no trimming, the compiler needs it nevertheless.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.GenericParameter)]
internal sealed class DynamicallyAccessedMembersAttribute(DynamicallyAccessedMemberTypes memberTypes) : Attribute
{
    public DynamicallyAccessedMemberTypes MemberTypes { get; } = memberTypes;
}
#endif
