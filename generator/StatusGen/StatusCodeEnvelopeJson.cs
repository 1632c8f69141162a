using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StatusGen.Envelopes;

namespace StatusGen;

/// <summary>What the generated envelope types need of System.Text.Json. Made for generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StatusCodeEnvelopeJson
{
    /// <summary>Adds a member to those that go with a response.</summary>
    /// <param name="members">The members so far.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">
    /// The value. Texts, numbers, truth values, dates and JSON work everywhere; any other object is written at once, as
    /// <see cref="JsonSerializerDefaults.Web"/> says, and needs reflection.
    /// </param>
    /// <returns>The members; new where there were none.</returns>
    /// <exception cref="ArgumentNullException">The name is null.</exception>
    /// <exception cref="ArgumentException">The value has no JSON.</exception>
    public static Dictionary<string, JsonElement> With(Dictionary<string, JsonElement>? members, string name, object? value)
    {
        _ = name ?? throw new ArgumentNullException(nameof(name));
        JsonElement element = ValueElement.Of(value);
        members ??= new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        members[name] = element;
        return members;
    }

    /// <summary>Describes the envelope types to a serializer that must do without reflection.</summary>
    /// <typeparam name="TEnvelope">The envelope of anything.</typeparam>
    /// <typeparam name="TTyped">The envelope of <typeparamref name="TData"/>.</typeparam>
    /// <typeparam name="TData">What the envelope carries; its own description comes from another resolver of the chain.</typeparam>
    /// <param name="format">The JSON members.</param>
    /// <returns>A resolver for the two types and for the simple values in them.</returns>
    /// <exception cref="ArgumentNullException">The format is null.</exception>
    public static IJsonTypeInfoResolver ResolverOf<
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TEnvelope,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TTyped,
        TData>(StatusCodeResponseFormat format)
        where TEnvelope : class, IStatusCodeEnvelope<object>, new()
        where TTyped : class, IStatusCodeEnvelope<TData>, new() =>
        new EnvelopeResolver<TEnvelope, TTyped, TData>(format ?? throw new ArgumentNullException(nameof(format)));
}
