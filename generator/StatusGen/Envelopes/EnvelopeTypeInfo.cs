using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StatusGen.Envelopes;

/// <summary>Describes one envelope type, member by member, in the order in which the attributes of the generated type put them.</summary>
internal static class EnvelopeTypeInfo
{
    public static JsonTypeInfo<TEnvelope> Create<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TEnvelope, TData>(StatusCodeResponseFormat format, JsonSerializerOptions options)
        where TEnvelope : class, IStatusCodeEnvelope<TData>, new() =>
        JsonMetadataServices.CreateObjectInfo(options, new JsonObjectInfoValues<TEnvelope>
        {
            ObjectCreator = static () => new TEnvelope(),
            PropertyMetadataInitializer = _ => Members<TEnvelope, TData>(format, options),
        });

    private static JsonPropertyInfo[] Members<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] TEnvelope, TData>(StatusCodeResponseFormat format, JsonSerializerOptions options)
        where TEnvelope : class, IStatusCodeEnvelope<TData>, new()
    {
        List<JsonPropertyInfo> members = [];
        Add<int>("Code", format.CodeMember, JsonIgnoreCondition.Never, static e => e.Code, static (e, value) => e.Code = value);
        Add<string>("Message", format.MessageMember, JsonIgnoreCondition.Never, static e => e.Message, static (e, value) => e.Message = value);
        Add<TData>("Data", format.DataMember, JsonIgnoreCondition.Never, static e => e.Data, static (e, value) => e.Data = value);
        Add<string>("Key", format.NameMember, JsonIgnoreCondition.WhenWritingNull, static e => e.Key, static (e, value) => e.Key = value);
        Add<Dictionary<string, JsonElement>>(
            "Arguments", format.ArgumentsMember, JsonIgnoreCondition.WhenWritingNull, static e => e.Arguments, static (e, value) => e.Arguments = value);
        Add<Dictionary<string, JsonElement>>("Extras", "#Extras", null, static e => e.Extras, static (e, value) => e.Extras = value, isExtensionData: true);
        return [.. members];

        void Add<TMember>(
            string property,
            string? member,
            JsonIgnoreCondition? ignore,
            Func<TEnvelope, TMember?> get,
            Action<TEnvelope, TMember?> set,
            bool isExtensionData = false)
        {
            if (member is null)
                return;

            JsonPropertyInfo info = JsonMetadataServices.CreatePropertyInfo(options, new JsonPropertyInfoValues<TMember>
            {
                IsProperty = true,
                IsPublic = true,
                DeclaringType = typeof(TEnvelope),
                PropertyName = property,
                JsonPropertyName = member,
                IgnoreCondition = ignore,
                IsExtensionData = isExtensionData,
                Getter = envelope => get((TEnvelope)envelope),
                Setter = (envelope, value) => set((TEnvelope)envelope, value),
            });

            // Nothing is read from it here; documents of the service look there for [StatusCode].
            info.AttributeProvider = typeof(TEnvelope).GetProperty(property);
            members.Add(info);
        }
    }
}
