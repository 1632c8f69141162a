using System;
using System.Collections.Generic;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Tables;

namespace StatusGen.Generator.Emission.Tables;

/// <summary>
/// Writes a set's table: one string literal a column. Numbers packed into text and texts joined into one literal cost
/// the compiler and other analyzers next to nothing; a literal or a switch arm per entry does not.
/// </summary>
internal sealed class TableWriter
{
    private readonly CodeWriter _writer;
    private readonly CodeSet _set;
    private readonly string _endOfLiteral;
    private readonly CodeEntry[] _entries;

    // The texts and rows of one column, used again for the next.
    private readonly string?[] _texts;
    private readonly Row[] _rows;

    private TableWriter(CodeWriter writer, CodeSet set, string endOfLiteral)
    {
        _writer = writer;
        _set = set;
        _endOfLiteral = endOfLiteral;
        _entries = EntryOrder.Of(set);
        _texts = new string?[_entries.Length];
        _rows = new Row[_entries.Length];
    }

    public static void AppendColumns(CodeWriter writer, CodeSet set, string endOfLiteral) =>
        new TableWriter(writer, set, endOfLiteral).AppendColumns();

    private void AppendColumns()
    {
        int canonicalCount = EntryOrder.CountCanonical(_set);
        NumberSlots numberSlots = NumberSlots.Build(_entries, canonicalCount);
        NameSlots nameSlots = NameSlots.Build(_entries);

        AppendColumn(TableLayout.Header, Header(canonicalCount, numberSlots, nameSlots));
        AppendNumbers();
        AppendSlots(TableLayout.NumberSlots, numberSlots.Slots, canonicalCount);
        AppendSlots(TableLayout.NameSlots, nameSlots.Slots, nameSlots.LargestValue);
        AppendColumn(TableLayout.Modules, Modules());
        AppendColumn(TableLayout.Aliases, nameSlots.Aliases);
        AppendTexts(TableLayout.Keys, static entry => entry.Key);
        AppendTexts(TableLayout.Names, static entry => entry.Name);
        AppendTexts(TableLayout.Arguments, static entry => ArgumentNames(entry.Arguments));
        AppendTexts(TableLayout.References, static entry => entry.Reference);
        AppendTexts(TableLayout.Deprecated, static entry => entry.Deprecated);
        AppendTexts(TableLayout.Retired, static entry => entry.Retired);
        AppendTexts(TableLayout.Since, static entry => entry.Since);
        AppendTexts(TableLayout.Tags, static entry => List(entry.Tags));
        AppendTexts(TableLayout.RequiredHeaders, static entry => List(entry.Headers));
        AppendTexts(TableLayout.Methods, static entry => List(entry.Methods));
        AppendTexts(TableLayout.Sources, static entry => entry.Source);
        if (Array.Exists(_entries, static entry => entry.ReasonPhrase is { } phrase && phrase != entry.Message.Default))
            AppendTexts(TableLayout.ReasonPhrases, static entry => entry.ReasonPhrase);
        for (int i = 0; i < _set.Languages.Count; i++)
        {
            int language = i;
            AppendTexts(TableLayout.Messages + (TableLayout.PerLanguage * i), entry => entry.Message.In(language));
            AppendTexts(TableLayout.Descriptions + (TableLayout.PerLanguage * i), entry => entry.Description.In(language));
        }
    }

    private string Header(int canonicalCount, NumberSlots numberSlots, NameSlots nameSlots) =>
        string.Join(
            "\n",
            TableLayout.Version,
            _set.Kind == CodeSetKind.Http ? "http" : "application",
            OneLine(_set.FileName),
            string.Join(",", _set.Languages),
            Numbers.Text(_entries.Length),
            Numbers.Text(canonicalCount),
            numberSlots.Multiplier.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Numbers.Text(nameSlots.LongestName),
            Response());

    private string Response() =>
        _set.Response is not { } response
            ? ""
            : ResponseFormatLine.Write(
                response.Style switch
                {
                    ResponseStyle.Envelope => ResponseFormatLine.Envelope,
                    ResponseStyle.Bare => ResponseFormatLine.Bare,
                    _ => ResponseFormatLine.Problem,
                },
                response.AlwaysOk,
                response.CodeMember,
                response.MessageMember,
                response.DataMember,
                response.NameMember,
                response.ArgumentsMember);

    private void AppendNumbers()
    {
        if (_entries.Length == 0)
            return;

        AppendStart(TableLayout.Numbers);
        for (int i = 0; i < _entries.Length; i++)
        {
            CodeEntry entry = _entries[i];
            _writer.AppendPacked(entry.Code, NumberRecord.CodeWidth);
            _writer.AppendPacked(_set.Kind == CodeSetKind.Http ? 0 : entry.HttpStatus, NumberRecord.HttpStatusWidth);
            _writer.AppendPacked(entry.Module + 1, NumberRecord.ModuleWidth);
            _writer.AppendPacked((int)FlagsOf(entry), NumberRecord.FlagsWidth);
        }

        _writer.Append(_endOfLiteral);
    }

    private void AppendSlots(int column, int[] slots, int largestValue)
    {
        if (slots.Length == 0)
            return;

        int width = PackedNumber.WidthOf(largestValue);
        AppendStart(column);
        foreach (int slot in slots)
            _writer.AppendPacked(slot, width);
        _writer.Append(_endOfLiteral);
    }

    private static EntryFlags FlagsOf(CodeEntry entry)
    {
        EntryFlags flags = EntryFlags.None;
        if (entry.IsSuccess)
            flags |= EntryFlags.Success;
        if (!entry.IsSuccess && entry.HttpStatus is (>= 400 and <= 599) or (>= 200 and <= 299))
            flags |= EntryFlags.Error;
        if (entry.IsRetryable)
            flags |= EntryFlags.Retryable;
        if (entry.Body == BodyRule.Forbidden)
            flags |= EntryFlags.BodyForbidden;
        if (entry.IsCacheable)
            flags |= EntryFlags.Cacheable;
        return flags;
    }

    private string Modules()
    {
        if (_set.Modules.IsEmpty)
            return "";

        List<string> lines = [];
        foreach (CodeModule module in _set.Modules)
        {
            lines.Add(string.Join(
                "\t",
                OneLine(module.Name),
                module.First is { } first ? Numbers.Text(first) : "",
                module.Last is { } last ? Numbers.Text(last) : "",
                OneLine(module.Owner ?? ""),
                OneLine(module.Description.Default ?? "")));
        }

        return string.Join("\n", lines);
    }

    private void AppendColumn(int column, string content)
    {
        if (content.Length == 0)
            return;
        AppendStart(column);
        TextEscaper.AppendLiteral(_writer, content);
        _writer.Append(_endOfLiteral);
    }

    private void AppendTexts(int column, Func<CodeEntry, string?> textOf)
    {
        // All texts are fetched, and touched, before the first is written: 10,000 of them lie all over the memory, and only
        // a loop that does nothing else waits for many of them at a time.
        int characters = 0;
        for (int i = 0; i < _entries.Length; i++)
        {
            string? text = textOf(_entries[i]);
            _texts[i] = text;
            if (text is not null)
                characters += text.Length;
        }

        if (characters == 0)
            return;

        // The index stands before the texts and needs their lengths: they are written aside, and looked at once.
        using CodeWriter texts = new(characters + (characters / 8));
        int count = 0;
        int end = 0;
        for (int i = 0; i < _texts.Length; i++)
        {
            if (_texts[i] is { Length: > 0 } text)
            {
                end += TextEscaper.AppendLiteral(texts, text);
                _rows[count++] = new Row(i, end);
            }
        }

        AppendStart(column);
        _writer.AppendPacked(count, TextColumnFormat.CountWidth);
        for (int i = 0; i < count; i++)
        {
            _writer.AppendPacked(_rows[i].Entry, TextColumnFormat.IndexWidth);
            _writer.AppendPacked(_rows[i].End, TextColumnFormat.EndWidth);
        }

        _writer.Append(texts);
        _writer.Append(_endOfLiteral);
    }

    private void AppendStart(int column) =>
        _writer.Append("                if (column == ").AppendNumber(column).Append(") return \"");

    private static string? ArgumentNames(EquatableArray<CodeArgument> arguments)
    {
        if (arguments.IsEmpty)
            return null;

        string[] names = new string[arguments.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = arguments[i].Name;
        return string.Join("\n", names);
    }

    private static string? List(EquatableArray<string> items)
    {
        if (items.IsEmpty)
            return null;

        string[] lines = new string[items.Count];
        for (int i = 0; i < lines.Length; i++)
            lines[i] = OneLine(items[i]);
        return string.Join("\n", lines);
    }

    /// <summary>Lines and tabs separate fields in the table.</summary>
    private static string OneLine(string text) => text.Replace('\n', ' ').Replace('\t', ' ');

    private readonly struct Row(int entry, int end)
    {
        public int Entry { get; } = entry;

        /// <summary>The offset behind the entry's text, in bytes.</summary>
        public int End { get; } = end;
    }
}
