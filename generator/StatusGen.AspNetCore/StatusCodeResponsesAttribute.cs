using System;
using System.Diagnostics.CodeAnalysis;

namespace StatusGen.AspNetCore;

/// <summary>
/// Tells that this assembly holds the generated responses of a set which take the format of another set, so that an
/// exception with a code of the first is answered as the factory would. Written by the generator.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class StatusCodeResponsesAttribute : Attribute
{
    /// <summary>Announces responses.</summary>
    /// <param name="codeType">The enum of the set that is answered with: <c>typeof(HttpStatus)</c>.</param>
    /// <param name="like">The constants of the set whose format it takes, with the property <c>Set</c>: <c>typeof(AppCodes)</c>.</param>
    public StatusCodeResponsesAttribute(
        Type codeType, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] Type like)
    {
        CodeType = codeType;
        Like = like;
    }

    /// <summary>The enum of the set that is answered with.</summary>
    public Type CodeType { get; }

    /// <summary>The constants of the set whose format it takes.</summary>
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type Like { get; }
}
