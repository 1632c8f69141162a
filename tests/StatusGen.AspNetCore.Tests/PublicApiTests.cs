using StatusGen.TestKit;

namespace StatusGen.AspNetCore.Tests;

/// <summary>What users and generated code compile against: a change of the verified file is a change of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Library_HasThePublicApiThatWasAgreed() => Snapshot.Verify(PublicApi.Print(typeof(StatusCodeResponse).Assembly.Location));
}
