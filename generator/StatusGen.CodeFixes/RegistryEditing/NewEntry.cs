namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>A code that a registry shall have.</summary>
/// <param name="Code">The number.</param>
/// <param name="Message">The text for clients, or null: the registry says enough without.</param>
/// <param name="Source">Who uses an unassigned HTTP status, or null.</param>
internal sealed record NewEntry(int Code, string? Message = null, string? Source = null)
{
    /// <summary>Of a status that a diagnostic describes as <c>nginx: Client Closed Request</c>.</summary>
    public static NewEntry OfVendor(int code, string? vendor)
    {
        int colon = vendor?.IndexOf(": ", System.StringComparison.Ordinal) ?? -1;
        return vendor is null || colon < 0 ? new NewEntry(code) : new NewEntry(code, vendor.Substring(colon + 2), vendor.Substring(0, colon));
    }
}
