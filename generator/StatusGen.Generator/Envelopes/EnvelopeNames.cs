using System.Collections.Generic;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Envelopes;

/// <summary>The types that are generated for an envelope, as metadata calls them.</summary>
internal static class EnvelopeNames
{
    /// <summary>None where the responses of the set have another style.</summary>
    public static IReadOnlyList<string> Of(ResponseOptions? response) =>
        response is { Style: ResponseStyle.Envelope, TypeName: var name } ? [name, name + "`1", Json(name)] : [];

    /// <summary>Where the envelope describes itself to the library; qualified, for the type may be called like a member of every type (<c>Equals</c>).</summary>
    public static string Description(EnvelopeRequest request) =>
        $"global::{Identifier.EscapePath(request.Namespace)}.{Identifier.EscapeType(request.Response.TypeName)}._envelope";

    /// <summary>The class that describes the envelope to a serializer without reflection.</summary>
    public static string Json(string typeName) => typeName + "Json";
}
