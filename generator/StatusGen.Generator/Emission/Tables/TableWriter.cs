using System;
using System.Collections.Generic;
using System.Text;
using StatusGen.Generator.Emission.Tables;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Tables;

namespace StatusGen.Generator.Emission;

/// <summary>
/// Writes a set's table: one string literal a column. Numbers packed into text and texts joined into one literal cost
/// the compiler and other analyzers next to nothing; a literal or a switch arm per entry does not.
/// </summary>
internal sealed class TableWriter
{
    private readonly StringBuilder _builder;
    private readonly CodeSet _set;
    private readonly string _endOfLiteral;
    private readonly IReadOnlyList<CodeEntry> _entries;

    private TableWriter(StringBuilder builder, CodeSet set, string endOfLiteral)
    {
        _builder = builder;
        _set = set;
        _endOfLiteral = endOfLiteral;
        _entries = EntryOrder.Of(set);
    }

    public static void AppendColumns(StringBuilder builder, CodeSet set, string endOfLiteral) =>
        new TableWriter(builder, set, endOfLiteral).AppendColumns();

    private void AppendColumns()
    {
        int canonicalCount = EntryOrder.CountCanonical(_set);
        NumberSlots numberSlots = NumberSlots.Build(_entries, canonicalCount);
        NameSlots nameSlots = NameSlots.Build(_entries);

        AppendColumn(TableLayout.Header, Header(canonicalCount, numberSlots, nameSlots));
        AppendColumn(TableLayout.Numbers, NumberRecords());
        AppendColumn(TableLayout.NumberSlots, numberSlots.Packed);
        AppendColumn(TableLayout.NameSlots, nameSlots.Packed);
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
        for (int i = 0; i < _set.Languages.Count; i++)
        {
            int language = i;
            AppendTexts(TableLayout.Messages(i), entry => entry.Message.In(language));
            AppendTexts(TableLayout.Descriptions(i), entry => entry.Description.In(language));
        }
    }

    private string Header(int canonicalCount, NumberSlots numberSlots, NameSlots nameSlots) =>
        string.Join(
            "\n",
            Numbers.Text(TableLayout.Version),
            _set.Kind == CodeSetKind.Http ? "http" : "application",
            OneLine(_set.FileName),
            string.Join(",", _set.Languages),
            Numbers.Text(_entries.Count),
            Numbers.Text(canonicalCount),
            numberSlots.Multiplier.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Numbers.Text(nameSlots.LongestName));

    private string NumberRecords()
    {
        StringBuilder records = new(_entries.Count * NumberRecord.Width);
        foreach (CodeEntry entry in _entries)
        {
            PackedNumber.Append(records, entry.Code, NumberRecord.CodeWidth);
            PackedNumber.Append(records, entry.HttpStatus, NumberRecord.HttpStatusWidth);
            PackedNumber.Append(records, entry.Module + 1, NumberRecord.ModuleWidth);
            PackedNumber.Append(records, (int)FlagsOf(entry), NumberRecord.FlagsWidth);
        }

        return records.ToString();
    }

    private static EntryFlags FlagsOf(CodeEntry entry)
    {
        EntryFlags flags = EntryFlags.None;
        if (entry.IsSuccess)
            flags |= EntryFlags.Success;
        if (!entry.IsSuccess && entry.HttpStatus is >= 400 or (>= 200 and <= 299))
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
        TextEscaper.AppendLiteral(_builder, content);
        _builder.Append(_endOfLiteral);
    }

    private void AppendTexts(int column, Func<CodeEntry, string?> textOf)
    {
        StringBuilder rows = new();
        List<string> texts = [];
        int end = 0;
        for (int i = 0; i < _entries.Count; i++)
        {
            string? text = textOf(_entries[i]);
            if (string.IsNullOrEmpty(text))
                continue;

            end += Utf8Length.Of(text!);
            PackedNumber.Append(rows, i, TextColumnFormat.IndexWidth);
            PackedNumber.Append(rows, end, TextColumnFormat.EndWidth);
            texts.Add(text!);
        }

        if (texts.Count == 0)
            return;

        StringBuilder count = new();
        PackedNumber.Append(count, texts.Count, TextColumnFormat.CountWidth);
        AppendStart(column);
        TextEscaper.AppendLiteral(_builder, count.ToString());
        TextEscaper.AppendLiteral(_builder, rows.ToString());
        foreach (string text in texts)
            TextEscaper.AppendLiteral(_builder, text);
        _builder.Append(_endOfLiteral);
    }

    private void AppendStart(int column) =>
        _builder.Append("                    case ").Append(Numbers.Text(column)).Append(": return \"");

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
}
