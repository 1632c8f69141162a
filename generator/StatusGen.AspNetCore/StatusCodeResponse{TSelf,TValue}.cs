using System;
using Microsoft.AspNetCore.Http;

namespace StatusGen.AspNetCore;

/// <summary>The base of a generated response type with a typed value.</summary>
/// <typeparam name="TSelf">The response type itself.</typeparam>
/// <typeparam name="TValue">The value's type.</typeparam>
public abstract class StatusCodeResponse<TSelf, TValue> : StatusCodeResponse<TSelf>, IValueHttpResult<TValue>
    where TSelf : StatusCodeResponse<TSelf, TValue>
{
    /// <summary>Made by a generated factory.</summary>
    protected StatusCodeResponse()
    {
    }

    /// <summary>The value; the default where there is none.</summary>
    public new TValue? Value => base.Value is TValue value ? value : default;

    private protected sealed override Type? DeclaredType => typeof(TValue);
}
