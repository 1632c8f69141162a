namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1005.</summary>
public sealed class HttpStatusAsApplicationCodeTests
{
    [Fact]
    public void HttpStatus_AtAnApplicationSink_IsReported() => Projects.Shop.Verify(
        """
        using Shop;
        class Envelope { [StatusCode] public int Code { get; set; } [StatusCode(typeof(AppCode))] public int Own { get; set; } }
        class C
        {
            object A() => new Envelope { Code = {|STG1005:404|} };
            object B() => new Envelope { Code = {|STG1005:StatusCodes.Status404NotFound|} };
            object D() => new Envelope { Code = {|STG1005:(int)HttpStatusCode.NotFound|} };
            object E() => new Envelope { Code = {|STG1005:HttpStatusCodes.Status404NotFound|} };
            object F() => {|STG1005:(AppCode)404|};
            bool G(Envelope envelope) => envelope.Own == {|STG1005:404|};
        }
        """);

    [Fact]
    public void HttpStatus_ThatIsACodeOfTheSet_IsNotReported() => Projects.Shop.Verify(
        "class C { [StatusCode] int A = 414; object B() => (AppCode)414; [StatusCode(typeof(AppCode), typeof(HttpStatus))] int D = 404; }");

    /// <summary>In an envelope the code of a response without a code of its own is the HTTP status.</summary>
    [Fact]
    public void Comparison_WithAPlaceForAnyCode_IsNotReported() => Projects.Shop.Verify(
        "class C { [StatusCode] int Code { get; set; } bool M() => Code == 404 || Code is 500 || Code == {|STG1002:1010009|}; }");

    [Fact]
    public void Message_SaysWhatGoesThere() => Assert.Equal(
        ["warning STG1005: 404 Not Found is an HTTP status, but a code of AppCode goes here: choose the code that says what happened."],
        Projects.Shop.Messages("class C { object F() => {|STG1005:(Shop.AppCode)404|}; }"));
}
