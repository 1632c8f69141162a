namespace Shop.Requests;

/// <summary>Requests whose responses look alike.</summary>
internal sealed record SampleGroup(string Title, IReadOnlyList<SampleRequest> Requests);
