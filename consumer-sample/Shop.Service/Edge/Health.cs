namespace Shop.Edge;

/// <summary>Whether the service is ready.</summary>
internal sealed record Health(string Status);
