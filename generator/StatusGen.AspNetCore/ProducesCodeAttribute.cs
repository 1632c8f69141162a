using System;
using System.Collections.Generic;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore;

/// <summary>
/// Declares that an endpoint may end with these codes although its return type does not tell, because it throws them:
/// <c>[ProducesCode&lt;AppCode&gt;(AppCode.UserNotExists)]</c> on a controller, an action or the handler of a minimal API.
/// </summary>
/// <typeparam name="TCode">The enum of the set.</typeparam>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class ProducesCodeAttribute<TCode> : Attribute, IProducesCodeMetadata
    where TCode : struct, Enum
{
    private readonly TCode[] _codes;

    /// <summary>Declares codes.</summary>
    /// <param name="codes">The codes.</param>
    public ProducesCodeAttribute(params TCode[] codes) => _codes = codes ?? [];

    /// <summary>The codes.</summary>
    /// <exception cref="InvalidOperationException"><typeparamref name="TCode"/> is not the enum of a set, or a value is no entry of it.</exception>
    public IReadOnlyList<StatusCodeInfo> Codes => DeclaredCodes.TryFind(_codes, out StatusCodeInfo[] found, out string error)
        ? found
        : throw new InvalidOperationException($"[ProducesCode<{typeof(TCode).Name}>]: {error}");
}
