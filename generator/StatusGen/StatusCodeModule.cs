namespace StatusGen;

/// <summary>A module: a named range of a set's numbers, usually owned by one team.</summary>
public sealed class StatusCodeModule
{
    internal StatusCodeModule(string name, int? firstCode, int? lastCode, string owner, string description)
    {
        Name = name;
        FirstCode = firstCode;
        LastCode = lastCode;
        Owner = owner;
        Description = description;
    }

    /// <summary>The module's name in the registry.</summary>
    public string Name { get; }

    /// <summary>The lowest number of the module's range, inclusive; null where the registry names no range.</summary>
    public int? FirstCode { get; }

    /// <summary>The highest number of the module's range, inclusive; null where the registry names no range.</summary>
    public int? LastCode { get; }

    /// <summary>Who answers for the module; empty where the registry names nobody.</summary>
    public string Owner { get; }

    /// <summary>What the module is about, in the set's default language; may be empty.</summary>
    public string Description { get; }

    /// <summary>The module's name.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
