using StatusGen.Registry.Text;

namespace StatusGen.Registry.Tests.Infrastructure;

/// <summary>A registry with <c>[|...|]</c> around each place where a finding is expected; markers may nest.</summary>
internal sealed class MarkedText
{
    public MarkedText(string path, string markup)
    {
        System.Text.StringBuilder content = new();
        Stack<int> open = [];
        for (int i = 0; i < markup.Length; i++)
        {
            if (string.CompareOrdinal(markup, i, "[|", 0, 2) == 0)
            {
                open.Push(content.Length);
                i++;
            }
            else if (string.CompareOrdinal(markup, i, "|]", 0, 2) == 0)
            {
                Places.Add(new SourceRange(open.Pop(), content.Length));
                i++;
            }
            else
            {
                content.Append(markup[i]);
            }
        }

        Places.Sort((x, y) => x.Start != y.Start ? x.Start.CompareTo(y.Start) : x.End.CompareTo(y.End));
        Text = new RegistryText(path, content.ToString());
    }

    public RegistryText Text { get; }

    public List<SourceRange> Places { get; } = [];
}
