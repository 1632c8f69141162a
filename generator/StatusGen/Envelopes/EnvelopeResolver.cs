using System;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace StatusGen.Envelopes;

/// <summary>
/// The envelopes as a source-generated context would describe them. The generator of System.Text.Json cannot: it does not
/// see types that another generator adds to the same project.
/// </summary>
internal sealed class EnvelopeResolver<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TEnvelope,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TTyped,
    TData>(StatusCodeResponseFormat format) : IJsonTypeInfoResolver
    where TEnvelope : class, IStatusCodeEnvelope<object>, new()
    where TTyped : class, IStatusCodeEnvelope<TData>, new()
{
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(TEnvelope))
            return EnvelopeTypeInfo.Create<TEnvelope, object>(format, options);
        if (type == typeof(TTyped))
            return EnvelopeTypeInfo.Create<TTyped, TData>(format, options);
        return SimpleTypeInfo.Find(type, options);
    }
}
