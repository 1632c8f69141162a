using System.IO.Compression;
using System.Xml.Linq;
using StatusGen.TestKit;

namespace StatusGen.Package.Tests;

/// <summary>What is in the package.</summary>
[Collection(SharedPackage.Name)]
public sealed class ContentTests(PackageFixture package)
{
    [Fact]
    public void Package_HoldsTheFilesThatWereAgreed()
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);

        Snapshot.Verify(string.Join('\n', archive.Entries
            .Select(entry => entry.FullName.StartsWith("package/services/", StringComparison.Ordinal) ? "package/services/..." : entry.FullName)
            .Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Package_DependsOnSystemTextJsonOnlyWhereTheFrameworkLacksIt()
    {
        package.Pack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.PackagePath);
        using Stream nuspec = archive.GetEntry("StatusGen.nuspec")!.Open();
        XElement root = XDocument.Load(nuspec).Root!;

        Assert.Equal(
            [("net8.0", ""), (".NETStandard2.0", "System.Text.Json")],
            root.Descendants().Where(element => element.Name.LocalName == "group")
                .Select(group => ((string)group.Attribute("targetFramework")!, string.Join(',', group.Elements().Select(dependency => (string)dependency.Attribute("id")!)))));
        Assert.Equal("MIT", root.Descendants().Single(element => element.Name.LocalName == "license").Value);
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName == "developmentDependency");
    }

    [Fact]
    public void WebPackage_HoldsItsLibraryAndBringsAllOfTheOther()
    {
        package.WebPack!.AssertSucceeded();
        using ZipArchive archive = ZipFile.OpenRead(package.WebPackagePath);
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
            [.. package.Pack!.AssertSucceeded().Lines, .. package.WebPack!.AssertSucceeded().Lines],
            line => line.Contains("warning", StringComparison.OrdinalIgnoreCase));
}
