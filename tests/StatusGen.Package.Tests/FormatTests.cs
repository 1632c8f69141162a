namespace StatusGen.Package.Tests;

/// <summary><c>dotnet format</c> applies fixes by itself: never one that guesses.</summary>
[Collection(SharedPackage.Name)]
public sealed class FormatTests(PackageFixture package)
{
    [Fact]
    public async Task Format_ChangesNoNumbersValue()
    {
        package.Pack!.AssertSucceeded();
        string before = package.ReadConsumerFile("Format/Uses.cs");
        string registry = package.ReadConsumerFile("Format/status-codes.json");

        (await package.FormatAsync("Format/Format.csproj")).AssertSucceeded();
        Assert.Equal(before, package.ReadConsumerFile("Format/Uses.cs"));

        (await package.FormatAsync("analyzers", "Format/Format.csproj", "--severity", "info")).AssertSucceeded();
        Assert.Equal(before.Replace("(HttpStatusCode)404", "HttpStatusCode.NotFound", StringComparison.Ordinal), package.ReadConsumerFile("Format/Uses.cs"));
        Assert.Equal(registry, package.ReadConsumerFile("Format/status-codes.json"));
    }
}
