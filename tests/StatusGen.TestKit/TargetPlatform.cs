namespace StatusGen.TestKit;

/// <summary>The framework that a test's consumer compiles against.</summary>
public enum TargetPlatform
{
    Net10,
    NetStandard20,
}
