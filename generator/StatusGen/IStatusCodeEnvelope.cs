using System.Collections.Generic;
using System.ComponentModel;
using System.Text.Json;

namespace StatusGen;

/// <summary>The members of a generated envelope, whatever they are called in JSON. Made for generated code.</summary>
/// <typeparam name="TData">What the envelope carries.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStatusCodeEnvelope<TData> : IHasStatusCode
{
    /// <summary>The number.</summary>
    new int Code { get; set; }

    /// <summary>The message.</summary>
    string? Message { get; set; }

    /// <summary>What the envelope carries.</summary>
    TData? Data { get; set; }

    /// <summary>The key in the registry.</summary>
    string? Key { get; set; }

    /// <summary>The message arguments by name.</summary>
    Dictionary<string, JsonElement>? Arguments { get; set; }

    /// <summary>Further members of the JSON object.</summary>
    Dictionary<string, JsonElement>? Extras { get; set; }
}
