using System.Text;
using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Docs;

/// <summary>Every relative link of the documentation leads somewhere, also into a page.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => ["README.md", .. PagesIn(SearchOption.AllDirectories)];

    /// <summary>The pages of rules are in the table of rules, which other tests hold.</summary>
    public static TheoryData<string> Guides => [.. PagesIn(SearchOption.TopDirectoryOnly)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_RelativeLinksResolve(string page)
    {
        string text = CodeBlock().Replace(Repository.Read(page), "");

        Assert.All(Link().Matches(text).Select(match => match.Groups["target"].Value).Where(target => !target.Contains("://", StringComparison.Ordinal)), target =>
        {
            string[] parts = target.Split('#');
            string file = parts[0].Length == 0 ? page : Path.Combine(Path.GetDirectoryName(page)!, parts[0]);
            string path = Repository.PathOf(file);
            Assert.True(File.Exists(path) || Directory.Exists(path), $"{page} links to {target}, which is not there.");
            if (parts.Length > 1)
                Assert.Contains(parts[1], Anchors(Repository.Read(file)));
        });
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Readme_LinksEveryGuide(string page) =>
        Assert.Contains($"({page})", Repository.Read("README.md"), StringComparison.Ordinal);

    private static IEnumerable<string> PagesIn(SearchOption depth) =>
        Directory.GetFiles(Repository.PathOf("generator/docs"), "*.md", depth)
            .Select(path => Path.GetRelativePath(Repository.PathOf("."), path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private static IEnumerable<string> Anchors(string page) =>
        Heading().Matches(CodeBlock().Replace(page, "")).Select(heading => AnchorOf(heading.Groups["text"].Value));

    /// <summary>As GitHub makes it: lower case, hyphens for spaces, no other punctuation.</summary>
    private static string AnchorOf(string heading)
    {
        StringBuilder anchor = new(heading.Length);
        foreach (char c in heading)
        {
            if (char.IsLetterOrDigit(c) || c is '-' or '_')
                anchor.Append(char.ToLowerInvariant(c));
            else if (c == ' ')
                anchor.Append('-');
        }

        return anchor.ToString();
    }

    [GeneratedRegex("^```.*?^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (?<text>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
