using Microsoft.Extensions.DependencyInjection;
using StatusGen.TestKit;

namespace StatusGen.OpenApi.Tests;

/// <summary>What users compile against: a change of the verified file is a change of the contract.</summary>
public sealed class PublicApiTests
{
    [Fact]
    public void Library_HasThePublicApiThatWasAgreed() =>
        Snapshot.Verify(PublicApi.Print(typeof(StatusCodeOpenApiOptionsExtensions).Assembly.Location));
}
