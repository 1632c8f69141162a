namespace StatusGen.Generator.Pipeline;

/// <summary>STG0013 about a name that a set cannot declare, in words.</summary>
internal static class TakenNameMessage
{
    /// <param name="taken">What is taken.</param>
    /// <param name="enumName">The enum of the set that would declare it as well.</param>
    /// <param name="isEnvelope">Whether it would be the set's envelope.</param>
    public static string Of(TakenName taken, string enumName, bool isEnvelope)
    {
        // As C# writes it, not as metadata does.
        string name = taken.Name.Replace("`1", "<T>");
        string otherwise = isEnvelope
            ? "choose another \"type\" in the \"response\" of the registry."
            : "choose another \"enum\" or \"namespace\" in the registry.";
        return taken.Reason switch
        {
            TakenReason.NamespaceIsType =>
                $"The project itself declares the type '{name}', which is in the way of the namespace of '{enumName}'; rename the type, or choose another \"namespace\" in the registry.",
            TakenReason.NamespaceInProject =>
                $"The project itself declares the namespace '{name}', where '{enumName}' would generate a type; rename one of them, or {otherwise}",
            TakenReason.TypeInReference =>
                $"The referenced assembly '{taken.Assembly}' already declares '{name}', which '{enumName}' would generate; use the {(isEnvelope ? "envelope" : "set")} of that assembly, or {otherwise}",
            _ =>
                $"The project itself declares '{name}', which '{enumName}' would generate; rename one of them, or {otherwise}",
        };
    }
}
