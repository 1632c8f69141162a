namespace StatusGen.AspNetCore.Bodies;

/// <summary>As the framework's own results write them.</summary>
internal static class ContentTypes
{
    public const string Json = "application/json; charset=utf-8";

    public const string JsonWithoutCharset = "application/json";

    public const string Problem = "application/problem+json";
}
