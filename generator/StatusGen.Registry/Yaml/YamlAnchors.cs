using System;
using System.Collections.Generic;
using System.Globalization;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// The anchors of a document. An alias shares the node of its anchor, which costs nothing here, but everything behind
/// walks the tree as if each alias were written out; hence the limits on what aliases may stand for.
/// </summary>
internal sealed class YamlAnchors(YamlErrors errors)
{
    private readonly Dictionary<string, YamlAnchor> _anchors = new(StringComparer.Ordinal);

    private long _aliased;

    public void Open(string name) => _anchors[name] = new YamlAnchor(null, 0, 0);

    public void Close(string name, YamlAnchor anchor) => _anchors[name] = anchor;

    /// <summary>The anchor that an alias names; null, with an error reported, where the alias cannot stand.</summary>
    public YamlAnchor? Resolve(string name, SourceRange alias, int depth)
    {
        string shown = SyntaxMessages.Show("*" + name);
        if (!_anchors.TryGetValue(name, out YamlAnchor? anchor))
        {
            errors.Report(alias, $"The alias {shown} names no anchor; write {SyntaxMessages.Show("&" + name)} before a value above it");
            return null;
        }

        if (anchor.Node is null)
        {
            errors.Report(alias, $"The alias {shown} stands within the value of its own anchor; write the value out");
            return null;
        }

        if (depth + anchor.Height > ReadingLimits.Nesting)
        {
            errors.ReportLimit(alias, SyntaxMessages.TooDeep);
            return null;
        }

        _aliased += anchor.Size;
        if (_aliased > ReadingLimits.AliasedValues)
        {
            string limit = ReadingLimits.AliasedValues.ToString("N0", CultureInfo.InvariantCulture);
            errors.ReportLimit(alias, $"The aliases of this file stand for more than {limit} values; write fewer of them");
            return null;
        }

        return anchor;
    }
}
