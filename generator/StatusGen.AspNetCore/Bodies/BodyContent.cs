using System;
using StatusGen.AspNetCore.Responses;

namespace StatusGen.AspNetCore.Bodies;

/// <summary>What one response puts into its body.</summary>
internal readonly struct BodyContent(object? data, Type? declaredType, ResponseParts? parts)
{
    public object? Data { get; } = data;

    public Type? DeclaredType { get; } = declaredType;

    public ResponseParts? Parts { get; } = parts;

    /// <summary>The data as JSON, where it had to be written before the rest.</summary>
    public ReadOnlyMemory<byte>? WrittenData { get; init; }

    public object?[] Arguments => Parts?.Arguments ?? [];
}
