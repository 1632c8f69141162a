namespace StatusGen.Tests;

/// <summary>bank.status-codes.json, read without StatusGen.</summary>
internal static class BankRegistry
{
    public static IReadOnlyList<RegistryEntry> Entries { get; } = RegistryEntry.Read("bank.status-codes.json");
}
