namespace StatusGen.Generator.Pipeline;

/// <summary>STG0013 about a name that a set cannot declare, in words.</summary>
internal static class TakenNameMessage
{
    /// <param name="taken">What is taken.</param>
    /// <param name="enumName">The enum of the set that would declare it as well.</param>
    public static string Of(TakenName taken, string enumName) => taken.Reason switch
    {
        TakenReason.NamespaceIsType =>
            $"The project itself declares the type '{taken.Name}', which is in the way of the namespace of '{enumName}'; rename the type, or choose another \"namespace\" in the registry.",
        TakenReason.NamespaceInProject =>
            $"The project itself declares the namespace '{taken.Name}', where '{enumName}' would generate a type; rename one of them, or choose another \"enum\" or \"namespace\" in the registry.",
        TakenReason.TypeInReference =>
            $"The referenced assembly '{taken.Assembly}' already declares '{taken.Name}', which '{enumName}' would generate; use the set of that assembly, or choose another \"enum\" or \"namespace\" in the registry.",
        _ =>
            $"The project itself declares '{taken.Name}', which '{enumName}' would generate; rename one of them, or choose another \"enum\" or \"namespace\" in the registry.",
    };
}
