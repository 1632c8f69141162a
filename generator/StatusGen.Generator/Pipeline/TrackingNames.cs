namespace StatusGen.Generator.Pipeline;

/// <summary>The named steps of the generator, for tests of what is cached. Each emitter's step is its kind.</summary>
internal static class TrackingNames
{
    public const string RegistryFiles = nameof(RegistryFiles);

    public const string ProjectFacts = nameof(ProjectFacts);

    public const string BuildResult = nameof(BuildResult);

    public const string Sets = nameof(Sets);

    public const string TakenNames = nameof(TakenNames);

    public const string EmitRequests = nameof(EmitRequests);

    public const string Texts = nameof(Texts);

    public const string EnvelopeSets = nameof(EnvelopeSets);

    public const string EnvelopeRequests = nameof(EnvelopeRequests);

    public const string Envelopes = nameof(Envelopes);

    public const string EnvelopeConversions = nameof(EnvelopeConversions);

    public const string OwnSets = nameof(OwnSets);

    public const string WebReferences = nameof(WebReferences);

    public const string ResponsePlan = nameof(ResponsePlan);

    public const string Responses = nameof(Responses);

    public const string Diagnostics = nameof(Diagnostics);
}
