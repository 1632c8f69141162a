namespace StatusGen.Generator.Responses;

/// <summary>What of a web project decides on its response types, beside its own sets.</summary>
/// <param name="References">What its references bring.</param>
/// <param name="Settings">Its properties.</param>
internal sealed record WebProject(WebReferences References, ResponseSettings Settings);
