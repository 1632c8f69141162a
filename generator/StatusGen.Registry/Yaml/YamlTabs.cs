using System.Collections.Generic;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// Finds tabs that indent a line. Within quotes, block scalars and flow collections they are white space; elsewhere YAML
/// forbids them, and YamlDotNet either accepts them or blames the start of the mapping around.
/// </summary>
internal sealed class YamlTabs
{
    private readonly string _content;
    private readonly List<int> _tabs = [];
    private int _next;

    public YamlTabs(string content, int start)
    {
        _content = content;
        for (int tab = content.IndexOf('\t', start); tab >= 0; tab = content.IndexOf('\t', tab + 1))
        {
            if (IsFirstOfIndentation(tab, start))
                _tabs.Add(tab);
        }
    }

    /// <summary>
    /// The next indenting tab before <paramref name="end"/>, or -1. What lies before it is not looked at again: the caller
    /// asks at each event, and knows whether the text up to there is one in which tabs are allowed.
    /// </summary>
    public int Take(int end, bool isAllowed)
    {
        while (_next < _tabs.Count && _tabs[_next] < end)
        {
            int tab = _tabs[_next++];
            if (!isAllowed && !YamlLines.IsBlankOrComment(_content, tab))
                return tab;
        }

        return -1;
    }

    /// <summary>The first tab behind all that was taken, on a blank line too; for an error that is said to be about a tab.</summary>
    public int Peek() => _next < _tabs.Count ? _tabs[_next] : -1;

    private bool IsFirstOfIndentation(int tab, int start)
    {
        int i = tab;
        while (i > start && _content[i - 1] == ' ')
            i--;
        return i == start || _content[i - 1] is '\r' or '\n';
    }
}
