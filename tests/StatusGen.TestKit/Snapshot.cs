using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace StatusGen.TestKit;

/// <summary>
/// Holds a text to a file beside the test, by the conventions of Verify (<c>Test.Method#Hint.verified.cs</c>,
/// <c>.received.</c> on a mismatch), so that Verify itself can take over by one line.
/// </summary>
public static class Snapshot
{
    /// <param name="text">What the test got.</param>
    /// <param name="hint">Tells several snapshots of one test apart.</param>
    /// <param name="extension">The file's extension, without a dot.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    /// <param name="testMethod">Filled in by the compiler.</param>
    public static void Verify(
        string text,
        string hint = "",
        string extension = "txt",
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string testMethod = "")
    {
        string stem = Path.Combine(
            Path.GetDirectoryName(testFile)!,
            $"{Path.GetFileNameWithoutExtension(testFile)}.{testMethod}{(hint.Length == 0 ? "" : "#" + hint)}");
        string verifiedPath = $"{stem}.verified.{extension}";
        string receivedPath = $"{stem}.received.{extension}";
        string received = Scrub(text);
        string verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath).ReplaceLineEndings("\n") : "";
        if (received == verified)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{Path.GetFileName(verifiedPath)} does not match; accept by renaming {Path.GetFileName(receivedPath)}.\n{Difference(verified, received)}");
    }

    /// <summary>
    /// Holds generated parts of a page to what they are made from. A part stands between <c>&lt;!-- name --&gt;</c> and
    /// <c>&lt;!-- end of name --&gt;</c>; on a mismatch the page as it must be lies beside it (<c>README.received.md</c>).
    /// </summary>
    /// <param name="page">Path in the repository.</param>
    /// <param name="parts">Each part's name, and what must stand there.</param>
    /// <param name="testFile">Filled in by the compiler.</param>
    public static void VerifyParts(string page, IEnumerable<(string Name, string Text)> parts, [CallerFilePath] string testFile = "")
    {
        string path = Path.Combine(RepositoryOf(testFile), page);
        string receivedPath = Path.ChangeExtension(path, ".received" + Path.GetExtension(path));
        string current = File.ReadAllText(path).ReplaceLineEndings("\n");
        string received = current;
        foreach ((string name, string text) in parts)
        {
            string begin = $"<!-- {name} -->\n";
            int start = received.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
            int end = received.IndexOf($"<!-- end of {name} -->\n", StringComparison.Ordinal);
            Assert.True(start >= begin.Length && end >= start, $"{page} has no part '{name}'.");
            received = received[..start] + text + received[end..];
        }

        if (received == current)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{page} is stale; accept by renaming {Path.GetFileName(receivedPath)}.\n{Difference(current, received)}");
    }

    private static string RepositoryOf(string testFile)
    {
        string folder = Path.GetDirectoryName(testFile)!;
        while (!File.Exists(Path.Combine(folder, "StatusGen.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The test does not lie in the repository.");
        return folder;
    }

    /// <summary>The version of the tool is no part of what a snapshot says.</summary>
    private static string Scrub(string text) =>
        Regex.Replace(text.ReplaceLineEndings("\n"), "(GeneratedCodeAttribute\\(\"StatusGen\", \")[^\"]*", "$1{version}");

    private static string Difference(string verified, string received)
    {
        DiffPaneModel model = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received);
        StringBuilder builder = new();
        foreach (DiffPiece line in model.Lines.Where(line => line.Type != ChangeType.Unchanged).Take(60))
            builder.Append(line.Type == ChangeType.Inserted ? "+ " : "- ").AppendLine(line.Text);
        return builder.ToString();
    }
}
