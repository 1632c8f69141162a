namespace StatusGen.Tests;

public sealed class HttpStatusTests
{
    [Fact]
    public void GetReasonPhrase_OfAssignedCode_IsIanas()
    {
        Assert.Equal("Not Found", HttpStatus.NotFound.GetReasonPhrase());
        Assert.Equal("(Unused)", HttpStatus.ImATeapot.GetReasonPhrase());
        Assert.Equal(404, HttpStatusCodes.Status404NotFound);
    }
}
