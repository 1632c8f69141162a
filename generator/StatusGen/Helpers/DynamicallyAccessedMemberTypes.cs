#if !NET
namespace System.Diagnostics.CodeAnalysis;

/// <summary>The members that <see cref="DynamicallyAccessedMembersAttribute"/> speaks of here.</summary>
internal enum DynamicallyAccessedMemberTypes
{
    PublicProperties = 0x0200,
}
#endif
