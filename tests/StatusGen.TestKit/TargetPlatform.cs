namespace StatusGen.TestKit;

/// <summary>The framework that a test's consumer compiles against.</summary>
public enum TargetPlatform
{
    Net10,

    /// <summary>.NET 10 with ASP.NET Core, without StatusGen's library for it.</summary>
    AspNetCore,

    /// <summary>With System.Text.Json, as the package brings it.</summary>
    NetStandard20,

    /// <summary>A project that shuts the package's dependencies out.</summary>
    NetStandard20WithoutJson,

    /// <summary>.NET 10 with ASP.NET Core and the StatusGen library for it.</summary>
    AspNetCore10,
}
