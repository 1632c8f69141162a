namespace StatusGen.TestKit;

/// <summary>The framework that a test's consumer compiles against.</summary>
public enum TargetPlatform
{
    Net10,

    /// <summary>With ASP.NET Core, in a test project that references that framework.</summary>
    AspNetCore,

    NetStandard20,
}
