using System;
using System.Collections.Generic;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// Makes nodes of events. After the first error each level keeps what it has and returns, so the partial tree stands.
/// </summary>
internal sealed class YamlTreeBuilder(YamlEvents events, YamlErrors errors)
{
    private readonly YamlAnchors _anchors = new(errors);

    private int _depth;

    /// <summary>How many values were read, those that aliases stand for included.</summary>
    private long _size;

    /// <summary>
    /// Reads the node whose first event is the current one, and leaves the last of its events current.
    /// <paramref name="height"/> is how many containers stand within each other there, the node itself included.
    /// </summary>
    public RegistryNode? ReadNode(out int height)
    {
        height = 0;
        if (events.Current is AnchorAlias alias)
            return ReadAlias(alias, out height);
        if (events.Current is not NodeEvent node || !IsUntagged(node))
            return null;

        long sizeBefore = _size++;
        string? anchor = node.Anchor.IsEmpty ? null : node.Anchor.Value;
        if (anchor is not null)
            _anchors.Open(anchor);

        RegistryNode? result = node switch
        {
            Scalar scalar => ReadScalar(scalar),
            MappingStart => ReadMapping(out height),
            _ => ReadSequence(out height),
        };
        if (anchor is not null && result is not null)
            _anchors.Close(anchor, new YamlAnchor(result, _size - sizeBefore, height));
        return result;
    }

    private RegistryNode? ReadAlias(AnchorAlias alias, out int height)
    {
        height = 0;
        if (_anchors.Resolve(alias.Value.Value, events.Range, _depth) is not { } anchor)
            return null;

        _size += anchor.Size;
        height = anchor.Height;
        return anchor.Node;
    }

    private ScalarNode? ReadScalar(Scalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain)
            return new ScalarNode(ScalarKind.String, scalar.Value, events.Range);

        if (YamlScalars.IsTooLong(scalar.Value))
        {
            errors.ReportLimit(events.Range, "The number has more than 1000 digits; write a shorter one, or put the text in quotes");
            return null;
        }

        ScalarKind kind = YamlScalars.Resolve(scalar.Value, out string text);
        return new ScalarNode(kind, text, events.Range);
    }

    private ObjectNode? ReadMapping(out int height)
    {
        height = 1;
        SourceRange start = events.Range;
        if (!Enter(start))
            return null;

        var properties = new List<PropertyNode>();
        int end = start.End;
        while (events.MoveNext() && events.Current is not MappingEnd)
        {
            if (!ReadName(out string name, out SourceRange nameRange))
                break;

            end = nameRange.End;
            if (!events.MoveNext())
                break;

            end = Math.Max(end, events.Range.End);
            RegistryNode? value = ReadNode(out int valueHeight);
            if (value is null)
                break;

            if (value is ScalarNode { Kind: ScalarKind.Null, Range.Length: 0 } && ReportMissingSpace(nameRange))
                break;
            properties.Add(new PropertyNode(name, nameRange, value));
            end = EndOf(value, end);
            height = Math.Max(height, valueHeight + 1);
        }

        // Without a bracket the mapping begins with its first name.
        if (start.Length == 0 && properties.Count > 0)
            start = properties[0].NameRange;
        return new ObjectNode(properties, Leave<MappingEnd>(start, end));
    }

    private ArrayNode? ReadSequence(out int height)
    {
        height = 1;
        SourceRange start = events.Range;
        if (!Enter(start))
            return null;

        var items = new List<RegistryNode>();
        int end = start.End;
        while (events.MoveNext() && events.Current is not SequenceEnd)
        {
            end = Math.Max(end, events.Range.End);
            RegistryNode? item = ReadNode(out int itemHeight);
            if (item is null)
                break;

            items.Add(item);
            end = EndOf(item, end);
            height = Math.Max(height, itemHeight + 1);
        }

        return new ArrayNode(items, Leave<SequenceEnd>(start, end));
    }

    /// <summary>A plain name is its text, whatever type it would have as a value: <c>404</c>, <c>true</c>.</summary>
    private bool ReadName(out string name, out SourceRange range)
    {
        name = string.Empty;
        range = events.Range;
        if (events.Current is not Scalar scalar)
        {
            errors.Report(
                events.Range,
                events.Current is AnchorAlias
                    ? "An alias cannot be a property name; write the name itself"
                    : "A list or mapping cannot be a property name; write a text");
            return false;
        }

        if (!IsUntagged(scalar))
            return false;
        if (scalar is { Style: ScalarStyle.Plain, Value: "<<" })
        {
            errors.Report(range, "Merge keys ('<<') are not supported; write the properties out, or quote the name");
            return false;
        }

        if (scalar is { Style: ScalarStyle.Plain, Value: "" })
        {
            errors.Report(range, "A property name is missing here; write it, or write \"\" for an empty one");
            return false;
        }

        name = scalar.Value;
        if (name.IndexOf('{') >= 0 && ReportMissingSpace(range))
            return false;
        _size++;
        if (scalar.Anchor.IsEmpty)
            return true;

        _anchors.Open(scalar.Anchor.Value);
        if (ReadScalar(scalar) is not { } node)
            return false;
        _anchors.Close(scalar.Anchor.Value, new YamlAnchor(node, 1, 0));
        return true;
    }

    /// <summary>Asked about names that would be strange ones.</summary>
    private bool ReportMissingSpace(SourceRange name)
    {
        if (events.Colon(name) is not { } found)
            return false;

        errors.Report(found.Range, found.Message);
        return true;
    }

    private bool IsUntagged(NodeEvent node)
    {
        if (node.Tag.IsEmpty)
            return true;

        errors.ReportTag(events.OuterStart, hasAnchor: !node.Anchor.IsEmpty);
        return false;
    }

    private bool Enter(SourceRange start)
    {
        if (_depth == ReadingLimits.Nesting)
        {
            errors.ReportLimit(start, SyntaxMessages.TooDeep);
            return false;
        }

        _depth++;
        return true;
    }

    /// <summary>A container ends at its bracket, else behind what it holds: the marks of YamlDotNet run on to the next token.</summary>
    private SourceRange Leave<TEnd>(SourceRange start, int end)
        where TEnd : ParsingEvent
    {
        _depth--;
        bool hasBracket = events.Current is TEnd && events.Range.Length > 0 && !errors.Any;
        return new SourceRange(start.Start, hasBracket ? events.Range.End : end);
    }

    /// <summary>The end of a child, unless it is the node of an alias, which stands elsewhere.</summary>
    private int EndOf(RegistryNode child, int end) =>
        events.Current is AnchorAlias ? end : Math.Max(end, child.Range.End);
}
