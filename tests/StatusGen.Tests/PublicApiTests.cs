using StatusGen.TestKit;

namespace StatusGen.Tests;

/// <summary>What users compile against: a change of the verified file is a change of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Library_HasThePublicApiThatWasAgreed() => Snapshot.Verify(PublicApi.Print(typeof(StatusCodeSet).Assembly.Location));

    [Fact]
    public void Library_HasOneApiInEveryFramework() =>
        Assert.Equal(
            PublicApi.Print(typeof(StatusCodeSet).Assembly.Location),
            PublicApi.Print(Path.Combine(AppContext.BaseDirectory, "references", "netstandard2.0", "StatusGen.dll")));
}
