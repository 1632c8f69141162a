namespace StatusGen.Registry.Model;

/// <summary>The registry's <c>response</c>: how responses of the set look. A null member name leaves that member out.</summary>
internal sealed record ResponseOptions
{
    public ResponseStyle Style { get; init; } = ResponseStyle.Problem;

    public string TypeName { get; init; } = "ApiResponse";

    public string? CodeMember { get; init; } = "code";

    public string? MessageMember { get; init; } = "message";

    public string? DataMember { get; init; } = "data";

    public string? NameMember { get; init; }

    public string? ArgumentsMember { get; init; }

    public bool AlwaysOk { get; init; }
}
