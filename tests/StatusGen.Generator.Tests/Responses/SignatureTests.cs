using Microsoft.CodeAnalysis;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Responses;

/// <summary>Which factory a call binds to: what the RFC requires must be given, what it forbids cannot be, and no overload takes what another is meant for.</summary>
public sealed class SignatureTests
{
    private const string Registry = """
        {
          "codes": {
            "SUCCESS": { "code": 0, "http": 200 },
            "ORDER_PLACED": { "code": 1, "http": 201, "message": "order {id}", "args": { "id": "long" } },
            "DELETED": { "code": 2, "http": 204 },
            "PARTLY": { "code": 3, "http": 200, "message": "{what}", "args": { "what": "object" } },
            "USER_NOT_EXISTS": { "code": 10, "http": 404, "message": "user {userId}", "args": { "userId": "long" } },
            "USER_EXISTS": { "code": 11, "http": 409 },
            "SIGN_IN": { "code": 12, "http": 401, "message": "{reason}", "args": { "reason": "string" } },
            "SLOW_DOWN": { "code": 13, "http": 429, "message": "{reason}", "args": { "reason": "object" } },
            "MOVED": { "code": 14, "http": 308 },
            "READ_ONLY": { "code": 15, "http": 405, "message": "{what}", "args": { "what": "string" } },
            "ODD_SUCCESS": { "code": 16, "http": 503, "success": true },
            "GONE": { "code": 17, "http": 410, "retired": "1.0" },
            "EARLY": { "code": 18, "http": 103 },
            "OLD": { "code": 19, "http": 409, "deprecated": "use USER_EXISTS" }
          }
        }
        """;

    private static readonly Lazy<Outcome> Web = new(() => WebScenario.Json(Registry).Run().AssertClean());

    [Theory]
    [InlineData("Ok()", "Ok()")]
    [InlineData("Ok(5)", "Ok<T>(T value)")]
    [InlineData("Ok((object?)null)", "Ok<T>(T value)")]
    [InlineData("Created(null)", "Created(string? location)")]
    [InlineData("Created(\"/orders/7\")", "Created(string? location)")]
    [InlineData("Created(\"/orders/7\", 5)", "Created<T>(string? location, T value)")]
    [InlineData("Created(null, \"text\")", "Created<T>(string? location, T value)")]
    [InlineData("Accepted(\"text\")", "Accepted<T>(T value)")]
    [InlineData("NoContent()", "NoContent()")]
    [InlineData("ResetContent()", "ResetContent()")]
    [InlineData("PartialContent(\"bytes 0-1/5\", new byte[2])", "PartialContent<T>(string? contentRange, T value)")]
    [InlineData("ImUsed(\"\\\"v1\\\"\")", "ImUsed(string etag)")]
    [InlineData("ImUsed(\"\\\"v1\\\"\", 5)", "ImUsed<T>(string etag, T value)")]
    [InlineData("MultipleChoices()", "MultipleChoices(string? location = null, object? data = null)")]
    [InlineData("MovedPermanently(\"/x\")", "MovedPermanently(string location)")]
    [InlineData("NotModified()", "NotModified()")]
    [InlineData("BadRequest()", "BadRequest(object? data = null)")]
    [InlineData("BadRequest(TimeSpan.Zero)", "BadRequest(object? data = null)")]
    [InlineData("Unauthorized(\"Bearer\")", "Unauthorized(string challenge, object? data = null)")]
    [InlineData("Unauthorized(\"Bearer\", \"text\")", "Unauthorized(string challenge, object? data = null)")]
    [InlineData("ProxyAuthenticationRequired(\"Basic\")", "ProxyAuthenticationRequired(string challenge, object? data = null)")]
    [InlineData("MethodNotAllowed()", "MethodNotAllowed(params string[] allow)")]
    [InlineData("MethodNotAllowed(\"GET\", \"HEAD\")", "MethodNotAllowed(params string[] allow)")]
    [InlineData("RangeNotSatisfiable(5)", "RangeNotSatisfiable(long completeLength, object? data = null)")]
    [InlineData("UpgradeRequired(\"h2c\")", "UpgradeRequired(string protocol, object? data = null)")]
    [InlineData("TooManyRequests()", "TooManyRequests(TimeSpan? retryAfter = null, object? data = null)")]
    [InlineData("TooManyRequests(null)", "TooManyRequests(TimeSpan? retryAfter = null, object? data = null)")]
    [InlineData("TooManyRequests(TimeSpan.FromSeconds(1.5))", "TooManyRequests(TimeSpan? retryAfter = null, object? data = null)")]
    [InlineData("TooManyRequests((TimeSpan?)null, 5)", "TooManyRequests(TimeSpan? retryAfter = null, object? data = null)")]
    [InlineData("TooManyRequests(data: TimeSpan.Zero)", "TooManyRequests(TimeSpan? retryAfter = null, object? data = null)")]
    [InlineData("TooManyRequests(DateTimeOffset.UtcNow)", "TooManyRequests(DateTimeOffset retryAfter, object? data = null)")]
    [InlineData("ServiceUnavailable(TimeSpan.Zero)", "ServiceUnavailable(TimeSpan? retryAfter = null, object? data = null)")]
    public void HttpFactory_OfCall_IsTheOneThatIsMeant(string call, string signature) => AssertBinds("HttpResponses." + call, signature);

    [Theory]
    [InlineData("Success()", "Success()")]
    [InlineData("Success(\"text\")", "Success<T>(T value)")]
    [InlineData("OrderPlaced(7, null)", "OrderPlaced(long id, string? location)")]
    [InlineData("OrderPlaced(7, \"/orders/7\", 5)", "OrderPlaced<T>(long id, string? location, T value)")]
    [InlineData("Deleted()", "Deleted()")]
    [InlineData("Partly(5)", "Partly(object? what)")]
    [InlineData("Partly(5, 6)", "Partly<T>(object? what, T value)")]
    [InlineData("UserNotExists(userId: 7)", "UserNotExists(long userId, object? data = null)")]
    [InlineData("UserNotExists(7, \"text\")", "UserNotExists(long userId, object? data = null)")]
    [InlineData("UserExists()", "UserExists(object? data = null)")]
    [InlineData("SignIn(\"expired\", \"Bearer\")", "SignIn(string? reason, string challenge, object? data = null)")]
    [InlineData("SlowDown(5)", "SlowDown(object? reason, TimeSpan? retryAfter = null, object? data = null)")]
    [InlineData("SlowDown(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow)", "SlowDown(object? reason, DateTimeOffset retryAfter, object? data = null)")]
    [InlineData("Moved(\"/x\")", "Moved(string location)")]
    [InlineData("ReadOnly(\"a\", \"GET\")", "ReadOnly(string? what, params string[] allow)")]
    [InlineData("OddSuccess()", "OddSuccess()")]
    [InlineData("OddSuccess(5)", "OddSuccess<T>(T value)")]
    public void AppFactory_OfCall_IsTheOneThatIsMeant(string call, string signature) => AssertBinds("AppResponses." + call, signature);

    [Theory]
    [InlineData("HttpResponses.Ok(null)")]
    [InlineData("HttpResponses.Created()")]
    [InlineData("HttpResponses.Created(5)")]
    [InlineData("HttpResponses.NoContent(5)")]
    [InlineData("HttpResponses.ResetContent(5)")]
    [InlineData("HttpResponses.PartialContent(\"bytes 0-1/5\")")]
    [InlineData("HttpResponses.Found()")]
    [InlineData("HttpResponses.NotModified(5)")]
    [InlineData("HttpResponses.Unauthorized()")]
    [InlineData("HttpResponses.Unauthorized(5)")]
    [InlineData("HttpResponses.MethodNotAllowed(5)")]
    [InlineData("HttpResponses.RangeNotSatisfiable()")]
    [InlineData("HttpResponses.UpgradeRequired()")]
    [InlineData("HttpResponses.TooManyRequests(\"text\")")]
    [InlineData("HttpResponses.Continue()")]
    [InlineData("HttpResponses.SwitchingProtocols(\"h2c\")")]
    [InlineData("AppResponses.UserNotExists()")]
    [InlineData("AppResponses.Deleted(5)")]
    [InlineData("AppResponses.Gone()")]
    [InlineData("AppResponses.Early()")]
    [InlineData("AppResponses.OddSuccess(TimeSpan.Zero, 5)")]
    [InlineData("AppResponses.UserExists().InitialData = null")]
    public void Call_ThatLeavesOutOrAddsWhatItMayNot_DoesNotCompile(string call) => Assert.NotEmpty(Web.Value.Bind(call).Errors);

    [Fact]
    public void Factory_OfDeprecatedCode_IsObsolete()
    {
        CallSite call = Web.Value.Bind("AppResponses.Old()");

        Assert.Equal(["CS0618"], call.Errors);
        Assert.Equal("19 OLD is deprecated: use USER_EXISTS", call.Method!.GetAttributes().Single(attribute => attribute.AttributeClass!.Name == "ObsoleteAttribute").ConstructorArguments[0].Value);
    }

    /// <summary>Each overload of each factory, called with what it asks for and with all that it takes.</summary>
    [Theory]
    [InlineData("StatusGen.HttpResponses")]
    [InlineData("Shop.AppResponses")]
    public void EveryFactory_CalledWithItsOwnArguments_IsTheOneThatBinds(string type)
    {
        IMethodSymbol[] factories = [.. Web.Value.Compilation.GetTypeByMetadataName(type)!.GetMembers().OfType<IMethodSymbol>()];

        Assert.NotEmpty(factories);
        foreach (IMethodSymbol factory in factories.Where(factory => factory.GetAttributes().IsEmpty))
        {
            foreach (string call in (string[])[CallOf(factory, factory.Parameters.Where(parameter => !parameter.IsOptional)), CallOf(factory, factory.Parameters)])
            {
                CallSite site = Web.Value.Bind(call);
                Assert.True(site.Errors.Count == 0, $"{call}: {string.Join(", ", site.Errors)}");
                Assert.True(SymbolEqualityComparer.Default.Equals(factory, site.Method!.OriginalDefinition) || site.Signature == CallSite.Show(factory), $"{call} binds to {site.Signature}");
            }
        }
    }

    private static void AssertBinds(string call, string signature)
    {
        CallSite site = Web.Value.Bind(call);

        Assert.Equal((signature, ""), (site.Signature, string.Join(' ', site.Errors)));
    }

    private static string CallOf(IMethodSymbol factory, IEnumerable<IParameterSymbol> parameters) =>
        $"{factory.ContainingType.ToDisplayString()}.{factory.Name}({string.Join(", ", parameters.Select(ValueOf))})";

    private static string ValueOf(IParameterSymbol parameter) => parameter.Type.ToDisplayString(NullableFlowState.NotNull) switch
    {
        "string" or "string?" => "\"text\"",
        "string[]" => "\"GET\", \"HEAD\"",
        "long" => "5",
        "System.TimeSpan?" => "TimeSpan.Zero",
        "System.DateTimeOffset" => "DateTimeOffset.UtcNow",
        _ => "TimeSpan.Zero",
    };
}
