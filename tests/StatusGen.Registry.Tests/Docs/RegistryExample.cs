using System.Text.RegularExpressions;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Building;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Tests.Docs;

/// <summary>Registries that a page shows, and what it says the build answers.</summary>
internal sealed partial record RegistryExample(IReadOnlyList<RegistryText> Files, IReadOnlyList<string> Expected)
{
    /// <summary>
    /// Blocks of <c>jsonc</c> and <c>yaml</c> that follow each other are one project; the first line of each names its file.
    /// A <c>text</c> block right behind them is what the build says; without one it says nothing.
    /// </summary>
    public static IEnumerable<RegistryExample> In(string page)
    {
        List<Match> project = [];
        foreach (Match block in Block().Matches(page))
        {
            if (project.Count > 0 && !IsNextTo(page, project[^1], block))
            {
                yield return Create(project, "");
                project.Clear();
            }

            if (block.Groups["kind"].Value is "jsonc" or "yaml")
                project.Add(block);
            else if (project.Count > 0 && block.Groups["kind"].Value == "text")
                yield return Create(project, block.Groups["content"].Value);

            // What stands in a project beside C# only the compiler can tell.
            if (block.Groups["kind"].Value is not ("jsonc" or "yaml"))
                project.Clear();
        }

        if (project.Count > 0)
            yield return Create(project, "");
    }

    /// <summary>Rows of the tables whose first column is <c>In a .json file</c> or <c>In a .yaml file</c>: one file and one message.</summary>
    public static IEnumerable<(RegistryText File, string Message)> RowsIn(string page)
    {
        string? extension = null;
        foreach (string line in page.Split('\n'))
        {
            if (TableHead().Match(line) is { Success: true } head)
                extension = head.Groups["extension"].Value;
            else if (extension is not null && TableRow().Match(line) is { Success: true } row)
                yield return (new RegistryText("status-codes" + extension, ContentOf(row.Groups["file"].Value)), row.Groups["message"].Value);
            else if (!line.StartsWith('|'))
                extension = null;
        }
    }

    public static IReadOnlyList<string> Build(params IReadOnlyList<RegistryText> files)
    {
        SetBuildResult result = SetBuilder.Build(
            [.. files.Select(file => RegistryFileReader.Read(file, CancellationToken.None))],
            new SetBuildContext { DefaultNamespace = "Shop" },
            CancellationToken.None);
        return [.. result.Diagnostics.Select(found => $"{found.Place!.Citation}: {found.Rule.Severity.ToString().ToLowerInvariant()} {found.Rule.Id}: {found.Message}")];
    }

    private static bool IsNextTo(string page, Match block, Match next) =>
        string.IsNullOrWhiteSpace(page[(block.Index + block.Length)..next.Index]);

    private static RegistryExample Create(IEnumerable<Match> blocks, string expected) =>
        new([.. blocks.Select(block => FileOf(block.Groups["content"].Value))], expected.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    private static RegistryText FileOf(string content)
    {
        string name = content[..content.IndexOf('\n')].TrimStart('/', '#', ' ');
        Assert.True(RegistryFileName.IsRegistry(name), $"The first line of a registry example names its file, not '{name}'.");
        return new RegistryText(name, content);
    }

    /// <summary>A row holds its lines as code spans with a break between them.</summary>
    private static string ContentOf(string cell) => string.Join('\n', cell.Split("<br>").Select(line => line.Trim('`')));

    [GeneratedRegex("^```(?<kind>[a-z]+)\n(?<content>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| In a (?<extension>\.json|\.yaml) file \| Message \|$")]
    private static partial Regex TableHead();

    [GeneratedRegex(@"^\| (?<file>`.+`) \| `(?<message>.+)` \|$")]
    private static partial Regex TableRow();
}
