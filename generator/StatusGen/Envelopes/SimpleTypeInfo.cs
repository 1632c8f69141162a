using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StatusGen.Envelopes;

/// <summary>The types that an envelope itself is made of, and simple values that stand in the data of one.</summary>
internal static class SimpleTypeInfo
{
    private static readonly Dictionary<Type, Func<JsonSerializerOptions, JsonTypeInfo>> Known = new()
    {
        [typeof(object)] = Of(JsonMetadataServices.ObjectConverter),
        [typeof(string)] = Of(JsonMetadataServices.StringConverter),
        [typeof(bool)] = Of(JsonMetadataServices.BooleanConverter),
        [typeof(int)] = Of(JsonMetadataServices.Int32Converter),
        [typeof(long)] = Of(JsonMetadataServices.Int64Converter),
        [typeof(double)] = Of(JsonMetadataServices.DoubleConverter),
        [typeof(decimal)] = Of(JsonMetadataServices.DecimalConverter),
        [typeof(Guid)] = Of(JsonMetadataServices.GuidConverter),
        [typeof(DateTime)] = Of(JsonMetadataServices.DateTimeConverter),
        [typeof(DateTimeOffset)] = Of(JsonMetadataServices.DateTimeOffsetConverter),
        [typeof(JsonElement)] = Of(JsonMetadataServices.JsonElementConverter),
        [typeof(Dictionary<string, JsonElement>)] = static options => JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, JsonElement>, string, JsonElement>(
            options,
            new JsonCollectionInfoValues<Dictionary<string, JsonElement>> { ObjectCreator = static () => [] }),
    };

    public static JsonTypeInfo? Find(Type type, JsonSerializerOptions options) => Known.TryGetValue(type, out var create) ? create(options) : null;

    private static Func<JsonSerializerOptions, JsonTypeInfo> Of<T>(JsonConverter<T> converter) =>
        options => JsonMetadataServices.CreateValueInfo<T>(options, converter);
}
