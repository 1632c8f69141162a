using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;
using StatusGen.Registry.Yaml;

namespace StatusGen.Generator.Tests.Diagnostics;

/// <summary>STG0018: another analyzer package brought a YamlDotNet that does not fit.</summary>
public sealed class YamlReaderMissingTests
{
    public static TheoryData<Exception> LoadFailures =>
    [
        new FileNotFoundException("YamlDotNet"), new FileLoadException("YamlDotNet"), new TypeLoadException("YamlDotNet"), new MissingMethodException("YamlDotNet"),
        new BadImageFormatException("YamlDotNet"), new TypeInitializationException("X", new FileNotFoundException()),
    ];

    [Theory]
    [MemberData(nameof(LoadFailures))]
    public void Reader_ThatCannotBeLoaded_IsReportedAtTheFile(Exception failure)
    {
        RegistryText text = new("/project/status-codes.yaml", "codes: {}\n");

        RegistryDocument document = YamlRegistryReader.Read(text, (_, _) => throw failure, CancellationToken.None);

        RegistryDiagnostic diagnostic = Assert.Single(document.Diagnostics);
        Assert.Equal("STG0018", diagnostic.Rule.Id);
        Assert.Equal("/project/status-codes.yaml", diagnostic.Place!.Path);
        Assert.Contains("YamlDotNet", diagnostic.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Reader_ThatFailsOtherwise_IsNoLoadFailure() =>
        Assert.Throws<InvalidOperationException>(() => YamlRegistryReader.Read(
            new RegistryText("status-codes.yaml", "codes: {}\n"), (_, _) => throw new InvalidOperationException(), CancellationToken.None));
}
