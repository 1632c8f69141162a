using System.IO.Compression;
using System.Xml.Linq;
using StatusGen.TestKit;

namespace StatusGen.Package.Tests;

/// <summary>What is in the packages.</summary>
[Collection(SharedPackage.Name)]
public sealed class ContentTests(PackageFixture package)
{
    public static TheoryData<string> Packages => [.. PackageFixture.Packages];

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_HoldsTheFilesThatWereAgreed(string id)
    {
        package.Pack!.AssertSucceeded();
        string symbols = package.PackagePath(id, "snupkg");

        Snapshot.Verify(string.Join('\n', [.. Entries(package.PackagePath(id)), .. File.Exists(symbols) ? ["", "Symbols:", .. Entries(symbols)] : Array.Empty<string>()]), hint: id);
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_SaysWhatItIs(string id)
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath(id));
        using Stream nuspec = archive.GetEntry(id + ".nuspec")!.Open();
        Dictionary<string, XElement> metadata = XDocument.Load(nuspec).Root!.Elements().Single().Elements().ToDictionary(element => element.Name.LocalName);

        Assert.Equal("MIT", metadata["license"].Value);
        Assert.Equal("expression", (string?)metadata["license"].Attribute("type"));
        Assert.Equal("icon.png", metadata["icon"].Value);
        Assert.Equal("README.md", metadata["readme"].Value);
        Assert.Equal("git", (string?)metadata["repository"].Attribute("type"));
        Assert.Equal("https://github.com/statusgen/statusgen", (string?)metadata["repository"].Attribute("url"));
        Assert.Equal("https://github.com/statusgen/statusgen", metadata["projectUrl"].Value);
        Assert.EndsWith("/generator/docs/changelog.md", metadata["releaseNotes"].Value, StringComparison.Ordinal);
        Assert.All((string[])["authors", "description", "tags", "copyright"], name => Assert.NotEmpty(metadata[name].Value));
    }

    /// <summary>A page of a package stands alone: a relative link leads nowhere there.</summary>
    [Theory]
    [MemberData(nameof(Packages))]
    public void Package_ReadmeIsItsOwnAndLinksToTheWebOnly(string id)
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath(id));
        using StreamReader reader = new(archive.GetEntry("README.md")!.Open());
        string text = reader.ReadToEnd();

        Assert.StartsWith($"# {id}\n", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\]\((?!https://)", text);
    }

    [Fact]
    public void Changelog_TellsOfTheVersion() =>
        Assert.Contains(
            $"\n## {XDocument.Parse(SourceCopy.Read("Directory.Build.props")).Descendants("Version").Single().Value}\n",
            SourceCopy.Read("generator/docs/changelog.md"),
            StringComparison.Ordinal);

    [Fact]
    public void Icon_IsAPngOfThePackagesSize()
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath("StatusGen"));
        using Stream icon = archive.GetEntry("icon.png")!.Open();
        byte[] head = new byte[24];
        icon.ReadExactly(head);

        Assert.Equal("89504E470D0A1A0A0000000D494844520000008000000080", Convert.ToHexString(head));
    }

    [Fact]
    public void Package_DependsOnSystemTextJsonOnlyWhereTheFrameworkLacksIt()
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath("StatusGen"));
        using Stream nuspec = archive.GetEntry("StatusGen.nuspec")!.Open();
        XElement root = XDocument.Load(nuspec).Root!;

        Assert.Equal(
            [("net8.0", ""), (".NETStandard2.0", "System.Text.Json")],
            root.Descendants().Where(element => element.Name.LocalName == "group")
                .Select(group => ((string)group.Attribute("targetFramework")!, string.Join(',', group.Elements().Select(dependency => (string)dependency.Attribute("id")!)))));
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public void WebPackage_HoldsItsLibraryAndBringsAllOfTheOther()
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath("StatusGen.AspNetCore"));
        using Stream nuspec = archive.GetEntry("StatusGen.AspNetCore.nuspec")!.Open();
        XElement[] dependencies = [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency")];

        Assert.Equal(
            ["lib/net10.0/StatusGen.AspNetCore.dll", "lib/net10.0/StatusGen.AspNetCore.xml", "lib/net8.0/StatusGen.AspNetCore.dll", "lib/net8.0/StatusGen.AspNetCore.xml"],
            archive.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(2, dependencies.Length);
        Assert.All(dependencies, dependency => Assert.Equal(("StatusGen", package.Version, null), ((string?)dependency.Attribute("id"), (string?)dependency.Attribute("version"), (string?)dependency.Attribute("exclude"))));
    }

    [Fact]
    public void Pack_WarnsOfNothing() =>
        Assert.DoesNotContain(
            package.Pack!.AssertSucceeded().Lines,
            line => line.Contains("warning", StringComparison.OrdinalIgnoreCase));

    private static List<string> Entries(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return [.. archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }
}
