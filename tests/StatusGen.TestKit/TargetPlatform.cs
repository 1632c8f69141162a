namespace StatusGen.TestKit;

/// <summary>The framework that a test's consumer compiles against.</summary>
public enum TargetPlatform
{
    Net10,
    NetStandard20,

    /// <summary>.NET 10 with ASP.NET Core and the StatusGen library for it.</summary>
    AspNetCore10,
}
