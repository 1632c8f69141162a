using System;
using System.Collections.Generic;

namespace StatusGen;

/// <summary>
/// Says that a number is a status code, so that the analyzer checks every constant that flows there.
/// </summary>
/// <remarks>
/// <c>[StatusCode(typeof(AppCode))]</c>: a code of that set; with several types: of one of them; without: of any
/// application set in sight.
/// </remarks>
[AttributeUsage(
    AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue)]
public sealed class StatusCodeAttribute : Attribute
{
    private readonly Type[] _codeTypes;

    /// <summary>Marks a number as a status code.</summary>
    /// <param name="codeTypes">The enums of the sets that the number may come from; none: any application set in sight.</param>
    public StatusCodeAttribute(params Type[] codeTypes) => _codeTypes = codeTypes ?? [];

    /// <summary>The enums of the sets that the number may come from; empty: any application set in sight.</summary>
    public IReadOnlyList<Type> CodeTypes => _codeTypes;
}
