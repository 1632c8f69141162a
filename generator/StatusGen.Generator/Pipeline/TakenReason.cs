namespace StatusGen.Generator.Pipeline;

/// <summary>Why a name cannot be declared by a set.</summary>
internal enum TakenReason
{
    /// <summary>The project declares a type of that name itself.</summary>
    TypeInProject,

    /// <summary>The project declares a namespace of that name itself.</summary>
    NamespaceInProject,

    /// <summary>A referenced assembly declares a type of that name; every use of the second one would warn (CS0436).</summary>
    TypeInReference,

    /// <summary>The set's namespace, or one around it, is a type in the project.</summary>
    NamespaceIsType,
}
