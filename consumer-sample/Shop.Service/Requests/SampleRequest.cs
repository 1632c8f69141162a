namespace Shop.Requests;

/// <summary>A request to the service.</summary>
/// <param name="Method">GET, POST or DELETE.</param>
/// <param name="Path">Without the address.</param>
/// <param name="Body">JSON; null for none.</param>
/// <param name="Language">For Accept-Language; null for none.</param>
internal sealed record SampleRequest(string Method, string Path, string? Body = null, string? Language = null);
