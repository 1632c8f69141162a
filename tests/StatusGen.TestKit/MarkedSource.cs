using System.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace StatusGen.TestKit;

/// <summary>C# in which <c>{|STG1001:499|}</c> marks where a rule must speak; marks may stand in each other.</summary>
public sealed class MarkedSource
{
    private MarkedSource(string text, IReadOnlyList<(string Id, TextSpan Span)> marks)
    {
        Text = text;
        Marks = marks;
    }

    public string Text { get; }

    public IReadOnlyList<(string Id, TextSpan Span)> Marks { get; }

    public static MarkedSource Parse(string markup)
    {
        StringBuilder text = new();
        List<(string, TextSpan)> marks = [];
        Stack<(string Id, int Start)> open = new();
        for (int i = 0; i < markup.Length; i++)
        {
            if (At("{|") && markup.IndexOf(':', i) is > 0 and int colon)
            {
                open.Push((markup[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (At("|}"))
            {
                (string id, int start) = open.Pop();
                marks.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(markup[i]);
            }

            bool At(string mark) => string.CompareOrdinal(markup, i, mark, 0, mark.Length) == 0;
        }

        Assert.Empty(open);
        return new MarkedSource(text.ToString(), marks);
    }
}
