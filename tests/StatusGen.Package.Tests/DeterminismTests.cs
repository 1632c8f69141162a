using System.IO.Compression;
using System.Text;

namespace StatusGen.Package.Tests;

/// <summary>The same sources in another folder give the same packages, byte by byte.</summary>
[Collection(SharedPackage.Name)]
public sealed class DeterminismTests(PackageFixture package)
{
    [Fact]
    public async Task Packing_AgainElsewhere_GivesTheSameContent()
    {
        package.Pack!.AssertSucceeded();
        string source = package.NewFolder("again/elsewhere");
        string feed = package.NewFolder("again/feed");
        SourceCopy.Create(source);

        (await SourceCopy.PackAsync(source, feed, package.Version)).AssertSucceeded();

        string[] files = [.. Directory.GetFiles(feed).Order(StringComparer.Ordinal)];
        Assert.Equal(2 * PackageFixture.Packages.Length - 1, files.Length);
        Assert.All(files, file =>
        {
            string first = Path.Combine(Path.GetDirectoryName(package.PackagePath("StatusGen"))!, Path.GetFileName(file));
            Dictionary<string, byte[]> expected = Content(first);
            Dictionary<string, byte[]> actual = Content(file);
            Assert.Equal(expected.Keys, actual.Keys);
            Assert.Empty(expected.Where(entry => !entry.Value.AsSpan().SequenceEqual(actual[entry.Key])).Select(entry => entry.Key));
        });
    }

    [Fact]
    public void Packages_SayNothingOfWhereTheyWereBuilt()
    {
        package.Pack!.AssertSucceeded();
        string folder = package.NewFolder("source");
        string feed = Path.GetDirectoryName(package.PackagePath("StatusGen"))!;
        string[] files = [.. Directory.GetFiles(feed).Where(file => Path.GetFileName(file).StartsWith("StatusGen", StringComparison.Ordinal))];

        Assert.NotEmpty(files);
        foreach (byte[] content in files.SelectMany(file => Content(file).Values))
        {
            Assert.True(content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0);
            Assert.True(content.AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) < 0);
        }
    }

    private static Dictionary<string, byte[]> Content(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        return archive.Entries.ToDictionary(entry => entry.FullName, entry =>
        {
            using Stream stream = entry.Open();
            using MemoryStream content = new();
            stream.CopyTo(content);
            return content.ToArray();
        });
    }
}
