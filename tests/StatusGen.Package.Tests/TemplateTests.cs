using System.IO.Compression;

namespace StatusGen.Package.Tests;

/// <summary><c>dotnet new statusgen</c>, from the packed template and in a hive of its own.</summary>
[Collection(SharedPackage.Name)]
public sealed class TemplateTests(PackageFixture package)
{
    [Theory]
    [InlineData("", "status-codes.json, status-codes.schema.json")]
    [InlineData("--format json", "status-codes.json, status-codes.schema.json")]
    [InlineData("--format yaml", "status-codes.schema.json, status-codes.yaml")]
    [InlineData("--name order", "order.status-codes.json, status-codes.schema.json")]
    [InlineData("--name order.status-codes --format yaml --schema false", "order.status-codes.yaml")]
    public async Task Template_PutsARegistryAndItsSchema(string arguments, string expected)
    {
        package.Pack!.AssertSucceeded();
        string folder = package.NewFolder("new/" + arguments.Replace(' ', '_'));

        (await package.Templates.CreateAsync(folder, arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries))).AssertSucceeded();

        Assert.Equal(expected, string.Join(", ", Directory.GetFiles(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Template_OverwritesOnlyByForce()
    {
        package.Pack!.AssertSucceeded();
        string folder = package.NewFolder("new/existing");
        string registry = Path.Combine(folder, "status-codes.json");
        await File.WriteAllTextAsync(registry, "mine");

        ToolRun refused = await package.Templates.CreateAsync(folder);
        Assert.NotEqual(0, refused.ExitCode);
        Assert.Contains("status-codes.json", refused.Output, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(registry));

        (await package.Templates.CreateAsync(folder, "--force")).AssertSucceeded();
        Assert.Contains("USER_NOT_EXISTS", await File.ReadAllTextAsync(registry), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_TellsOfTheFormats()
    {
        package.Pack!.AssertSucceeded();
        ToolRun help = (await package.Templates.CreateAsync(package.NewFolder("new/help"), "--help")).AssertSucceeded();

        Assert.Contains("-f, --format <json|yaml>", help.Output, StringComparison.Ordinal);
        Assert.Contains("StatusGen registry of status codes (C#)", help.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_BringsTheSchemaOfThePackage() =>
        Assert.Equal(Text("StatusGen", "schema/status-codes.schema.json"), Text("StatusGen.Templates", "content/statusgen/status-codes.schema.json"));

    private string Text(string id, string entry)
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath(id));
        using StreamReader reader = new(archive.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
