using System.Text.Json;
using System.Text.Json.Serialization;

namespace StatusGen.Tests;

/// <summary>What a user's own context knows in the project of the envelope: the data, not the envelope.</summary>
[JsonSerializable(typeof(EnvelopeTests.Account))]
[JsonSerializable(typeof(JsonElement?))]
internal sealed partial class EnvelopeContext : JsonSerializerContext;
