using StatusGen.Registry.Diagnostics;

namespace StatusGen.Registry.Tests.Building;

public sealed class Stg0099InternalErrorTests
{
    [Fact]
    public void Message_NamesFileAndException()
        => Assert.Equal(
            "StatusGen failed on 'status-codes.json' with InvalidOperationException ('a\\u000Ab'). This is a bug in StatusGen: please report it together with this message and the registry.",
            InternalErrorMessage.Of(new InvalidOperationException("a\nb"), "status-codes.json"));
}
