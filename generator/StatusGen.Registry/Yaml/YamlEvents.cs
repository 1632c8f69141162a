using System;
using System.Collections.Generic;
using System.IO;
using System.Threading;
using StatusGen.Registry.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// The events of one text, each with its exact place. What YamlDotNet throws ends them, as an error in the file: beside
/// its own exceptions these are, on some broken texts, exceptions of the framework without any place.
/// </summary>
internal sealed class YamlEvents
{
    // A power of two minus one: how many events are read between two looks at the cancellation token.
    private const int CancellationMask = 0xFFF;

    private readonly string _content;
    private readonly int _offset;
    private readonly YamlErrors _errors;
    private readonly YamlTabs _tabs;
    private readonly Parser _parser;
    private readonly CancellationToken _cancellationToken;

    // The start of each open collection; a block collection, which no bracket closes, is -1.
    private readonly Stack<int> _open = new();

    private int _count;
    private int _flowDepth;
    private int _tabsAllowedUntil;
    private SourceRange _lastToken;

    public YamlEvents(RegistryText text, YamlErrors errors, CancellationToken cancellationToken)
    {
        _content = text.Content;
        _offset = YamlPrecheck.ContentStart(_content);
        _errors = errors;
        _tabs = new YamlTabs(_content, _offset);
        _cancellationToken = cancellationToken;

        // A reader that has read the byte order mark already, instead of a copy of the text without it.
        var reader = new StringReader(_content);
        if (_offset > 0)
            _ = reader.Read();
        _parser = new Parser(new Scanner(reader, skipComments: true));
    }

    /// <summary>Null at the end and after an error.</summary>
    public ParsingEvent? Current { get; private set; }

    /// <summary>The place of the current event, without the anchor and blank lines that YamlDotNet counts to it.</summary>
    public SourceRange Range { get; private set; }

    /// <summary>Where the current event begins with its anchor and its tag.</summary>
    public int OuterStart { get; private set; }

    public bool MoveNext()
    {
        Current = null;
        if (_errors.Any)
            return false;
        if ((_count++ & CancellationMask) == 0)
            _cancellationToken.ThrowIfCancellationRequested();
        if (!Advance())
            return false;

        ParsingEvent next = _parser.Current!;
        int start = OffsetOf(next.Start);
        int tab = next is NodeEvent or MappingEnd or SequenceEnd ? TakeTab(start, IsBlockCollection(next)) : -1;
        if (tab >= 0)
        {
            _errors.ReportTab(tab);
            return false;
        }

        Current = next;
        OuterStart = start;
        Range = RangeOf(next, start, Math.Max(start, OffsetOf(next.End)));
        if (Range.Length > 0)
            _lastToken = Range;
        return true;
    }

    /// <summary>What to say of a name that holds a colon without a space behind it; null where it does not.</summary>
    public (SourceRange Range, string Message)? Colon(SourceRange name) =>
        YamlColons.Find(_content, name.Start) is { } found && found.Range.End < name.End ? found : null;

    private bool Advance()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (YamlException e)
        {
            Report(e.Message, OffsetOf(e.Start), OffsetOf(e.End));
        }
        catch (Exception e) when (e is not (OperationCanceledException or OutOfMemoryException) && !YamlRegistryReader.IsLoadFailure(e))
        {
            ReportWithoutPlace();
        }

        return false;
    }

    private SourceRange RangeOf(ParsingEvent parsed, int start, int end)
    {
        switch (parsed)
        {
            case Scalar scalar:
                if (scalar.Style != ScalarStyle.Plain)
                    _tabsAllowedUntil = end;
                end = YamlLines.TrimEnd(_content, start, end);
                return new SourceRange(scalar.Anchor.IsEmpty ? start : YamlLines.SkipAnchor(_content, start, end), end);
            case MappingStart mapping:
                return OpenCollection(start, mapping, mapping.Style == MappingStyle.Flow);
            case SequenceStart sequence:
                return OpenCollection(start, sequence, sequence.Style == SequenceStyle.Flow);
            case MappingEnd or SequenceEnd:
                return CloseCollection(start);
            default:
                return new SourceRange(start, YamlLines.TrimEnd(_content, start, end));
        }
    }

    private SourceRange OpenCollection(int start, NodeEvent collection, bool isFlow)
    {
        if (!collection.Anchor.IsEmpty)
            start = YamlLines.SkipAnchor(_content, start, _content.Length);
        if (start < _lastToken.End)
        {
            // The mapping of [a: 1] has no bracket, and its mark is that of a token before it.
            _open.Push(_content.Length);
            _flowDepth++;
            return new SourceRange(_lastToken.End, _lastToken.End);
        }

        _open.Push(isFlow ? start : -1);
        _flowDepth += isFlow ? 1 : 0;
        return new SourceRange(start, IsBracket(start) ? start + 1 : start);
    }

    private SourceRange CloseCollection(int start)
    {
        int open = _open.Pop();
        _flowDepth -= open >= 0 ? 1 : 0;
        bool hasBracket = open >= 0 && IsBracket(open) && start < _content.Length
            && _content[start] == (_content[open] == '{' ? '}' : ']');
        return new SourceRange(start, hasBracket ? start + 1 : start);
    }

    private void Report(string text, int start, int end)
    {
        bool isAboutTab = text.IndexOf(" tab", StringComparison.Ordinal) >= 0;
        int tab = isAboutTab ? TabOf(end) : TakeTab(start, beforeBlock: false);
        if (tab >= 0 && (isAboutTab || tab >= YamlLines.LineStart(_content, start)))
        {
            _errors.ReportTab(tab);
            return;
        }

        bool isAtEnd = YamlLines.LastIndicator(_content, _lastToken, out SourceRange last);
        var marked = new SourceRange(start, Math.Max(start, end));
        if (start == _content.Length)
        {
            // The scanner looks ahead of the events, so the last token can be one that was never an event.
            int lastEnd = YamlLines.TrimEnd(_content, _lastToken.End, start);
            marked = isAtEnd ? last : new SourceRange(Math.Max(_lastToken.End, lastEnd - 1), lastEnd);
            isAtEnd = true;
        }

        if (_flowDepth > 0 && isAtEnd && InnermostBracket() is >= 0 and int open)
        {
            _errors.ReportUnclosed(marked.End > last.End ? marked : last, open);
            return;
        }

        (SourceRange range, string message) = YamlMessages.For(text, _content, marked);
        _errors.Report(range, message);
    }

    private void ReportWithoutPlace()
    {
        YamlLines.LastIndicator(_content, _lastToken, out SourceRange last);
        int surrogate = YamlEscapes.FindBroken(_content, _lastToken.End);
        if (surrogate >= 0 && YamlEscapes.IsSurrogate(_content, surrogate))
            _errors.Report(new SourceRange(surrogate, surrogate + 6), YamlMessages.HalfSurrogate);
        else if (_flowDepth > 0 && InnermostBracket() is >= 0 and int open)
            _errors.ReportUnclosed(last, open);
        else
            _errors.Report(last, "What follows is not valid YAML; check the indentation and the quotes from here on");
    }

    /// <summary>The next tab that indents a line where it must not, before <paramref name="end"/>; -1 where there is none.</summary>
    private int TakeTab(int end, bool beforeBlock)
    {
        _tabs.Take(Math.Min(end, _tabsAllowedUntil), isAllowed: true);

        // The root may stand anywhere, unless it is a block whose indentation counts.
        return _tabs.Take(end, isAllowed: _flowDepth > 0 || (_open.Count == 0 && !beforeBlock));
    }

    private static bool IsBlockCollection(ParsingEvent parsed) =>
        parsed is MappingStart { Style: not MappingStyle.Flow } or SequenceStart { Style: not SequenceStyle.Flow };

    /// <summary>The tab that an error is about; YamlDotNet's mark is either at it or at the start of the mapping around.</summary>
    private int TabOf(int end)
    {
        if (end < _content.Length && _content[end] == '\t')
            return end;
        _tabs.Take(Math.Max(_lastToken.End, _tabsAllowedUntil), isAllowed: true);
        int tab = _tabs.Peek();
        return tab >= 0 ? tab : _content.IndexOf('\t', _lastToken.End);
    }

    private int InnermostBracket()
    {
        foreach (int open in _open)
        {
            if (open >= 0 && IsBracket(open))
                return open;
        }

        return -1;
    }

    private bool IsBracket(int offset) => offset < _content.Length && _content[offset] is '{' or '[';

    private int OffsetOf(Mark mark) => (int)Math.Min(_content.Length, mark.Index + _offset);
}
