using StatusGen.Registry.Binding;
using StatusGen.Registry.Building;
using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Docs;
using StatusGen.Registry.Tests.Schema;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Tests.Building;

/// <summary>What <c>dotnet new statusgen</c> puts beside a project.</summary>
public sealed class StarterRegistryTests
{
    private const string Folder = "generator/StatusGen.Templates/content/statusgen/";

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void Starter_GivesNoDiagnosticAtAll(string extension) =>
        Assert.Empty(Build(extension).Diagnostics);

    [Theory]
    [InlineData("json")]
    [InlineData("yaml")]
    public void Starter_FitsTheSchema(string extension) =>
        Assert.True(RegistrySchema.Instance.Accepts(RegistrySchema.Document("status-codes." + extension, TextOf(extension))));

    [Fact]
    public void Starters_OfBothFormats_AreOneSet()
    {
        CodeSet json = Assert.Single(Build("json").Sets).Set;

        Assert.Equal(["SUCCESS", "INTERNAL_ERROR", "USER_NOT_EXISTS", "USER_EXISTS"], json.Entries.Select(entry => entry.Key));
        Assert.Equal(json, Assert.Single(Build("yaml").Sets).Set with { FileName = json.FileName });
    }

    private static SetBuildResult Build(string extension) =>
        SetBuilder.Build(
            [RegistryFileReader.Read(new RegistryText("status-codes." + extension, TextOf(extension)), CancellationToken.None)],
            new SetBuildContext { DefaultNamespace = "Shop" },
            CancellationToken.None);

    private static string TextOf(string extension) => Repository.Read(Folder + "starter.status-codes." + extension);
}
