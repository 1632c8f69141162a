using StatusGen.CodeFixes.RegistryEditing;

namespace StatusGen.CodeFixes.Tests.RegistryEditing;

internal static class Edits
{
    /// <summary>The set of a registry that says nothing about its name.</summary>
    public const string Set = "Shop.AppCode";

    public static void Verify(string before, int code, string after, string fileName = "status-codes.json") =>
        Assert.Equal(after, RegistryEditor.Add([new(fileName, before)], Set, new NewEntry(code), CancellationToken.None)?.NewText);
}
