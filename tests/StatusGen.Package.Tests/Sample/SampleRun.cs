namespace StatusGen.Package.Tests.Sample;

/// <summary>What the service of the sample prints when it answers each of its requests once.</summary>
public sealed class SampleRun : IAsyncLifetime
{
    public string Output { get; private set; } = "";

    public async Task InitializeAsync()
    {
        ToolRun run = await ToolRun.DotnetAsync(AppContext.BaseDirectory, SampleProject.AssemblyPath("Shop.Service"), "--once");
        Output = run.AssertSucceeded().Output.ReplaceLineEndings("\n");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
