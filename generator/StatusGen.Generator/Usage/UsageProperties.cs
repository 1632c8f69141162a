namespace StatusGen.Generator.Usage;

/// <summary>What a diagnostic carries for the code fixes, by the names of <c>Diagnostic.Properties</c>.</summary>
internal static class UsageProperties
{
    /// <summary>The number, invariant.</summary>
    public const string Value = "value";

    /// <summary><c>http</c> or <c>application</c>: what the place takes.</summary>
    public const string Kind = "kind";

    /// <summary>The flagged expression's type as metadata names it: <c>System.Int32</c>, <c>System.Net.HttpStatusCode</c>, <c>Shop.AppCode</c>.</summary>
    public const string Type = "type";

    /// <summary>Numbers to offer, best first, separated by semicolons.</summary>
    public const string Suggestions = "suggestions";

    /// <summary>Constants to offer, one for each suggestion in the same order: <c>System.Net.HttpStatusCode.Conflict</c>, without <c>global::</c>.</summary>
    public const string Names = "names";

    /// <summary>ASP.NET Core's constants for the same suggestions; empty where it has none or the type takes none.</summary>
    public const string AspNetNames = "aspnetNames";

    /// <summary>The set's enum as metadata names it, to which an unknown number would be added; missing where the project has no registry for it.</summary>
    public const string Set = "set";

    /// <summary>The registry's file name, without folders; beside <see cref="Set"/>.</summary>
    public const string RegistryFile = "registryFile";

    /// <summary>Who uses an unregistered status, as in <c>nginx: Client Closed Request</c>.</summary>
    public const string Vendor = "vendor";

    /// <summary>The generated member to use instead, as metadata names it: <c>Shop.AppCodes.TryParse</c>, <c>StatusGen.HttpResponses.NoContent</c>.</summary>
    public const string Replacement = "replacement";

    /// <summary>The header field that the status requires, as the registry writes it.</summary>
    public const string Header = "header";

    /// <summary>Missing codes of a switch, as constants separated by semicolons.</summary>
    public const string Missing = "missing";
}
