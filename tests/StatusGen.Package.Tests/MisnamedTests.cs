namespace StatusGen.Package.Tests;

/// <summary>A registry whose name has a slip, until it is renamed, and after it is gone.</summary>
[Collection(SharedPackage.Name)]
public sealed class MisnamedTests(PackageFixture package)
{
    private const string Slip = "Misnamed/order.status_codes.json";

    private const string Name = "Misnamed/order.status-codes.json";

    private const string Codes = "Misnamed.OrderCode, Misnamed.OrderCodeExtensions, Misnamed.OrderCodes, Misnamed.OrderExceptions, Misnamed.OrderMessages";

    /// <summary>Renaming leaves a file its time, so a build that compares times alone would do nothing.</summary>
    [Fact]
    public async Task Registry_WithASlipInItsName_IsNamedByTheBuildAndFoundOnceRenamed()
    {
        package.Pack!.AssertSucceeded();

        ToolRun unread = await BuildAsync();
        Assert.Contains(
            unread.Lines,
            line => line.Contains(
                "order.status_codes.json : warning STG2003: 'order.status_codes.json' looks like a registry, but has not the name of one, so it is not read: rename it to 'status-codes.json' or '<name>.status-codes.json'.",
                StringComparison.Ordinal));
        Assert.Equal("", Types());

        package.RenameConsumerFile(Slip, Name);
        ToolRun read = await BuildAsync();
        Assert.DoesNotContain("STG2003", read.Output, StringComparison.Ordinal);
        Assert.Equal(Codes, Types());
        Assert.False(File.Exists(Path.Combine(OutputFolder, "order.status-codes.json")), "To the Web SDK the registry is content, but it is source.");

        package.RenameConsumerFile(Name, Slip);
        await BuildAsync();
        Assert.Equal("", Types());
    }

    private async Task<ToolRun> BuildAsync() => (await package.BuildAsync("Misnamed/Misnamed.csproj")).AssertSucceeded();

    private string Types() => string.Join(", ", AssemblyTypes.Public(package.AssemblyPath("Misnamed")));

    private string OutputFolder => Path.GetDirectoryName(package.AssemblyPath("Misnamed"))!;
}
