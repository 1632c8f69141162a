using StatusGen.Registry.Building;

namespace StatusGen.Generator.Pipeline;

/// <summary>Turns facts and options into what the set builder asks for.</summary>
internal static class BuildInput
{
    /// <summary>
    /// String literals of an assembly together hold at most 16 MB in UTF-16 (CS8103). The tables are counted whole, so that
    /// half of it stays for the project's own literals.
    /// </summary>
    private const int MostLiteralCharacters = 4 * 1024 * 1024;

    public static SetBuildContext ContextOf(ProjectFacts facts, string? rootNamespace) => new()
    {
        DefaultNamespace = DefaultNamespace.Of(rootNamespace, facts.AssemblyName),
        ReferencedHttpStatuses = facts.ReferencedHttpStatuses,
        MaxLiteralCharacters = facts.Features.HasUtf8Literals ? 0 : MostLiteralCharacters,
    };
}
