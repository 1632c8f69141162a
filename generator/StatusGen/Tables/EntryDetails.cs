using System;
using System.Collections.Generic;
using System.Globalization;

namespace StatusGen.Tables;

/// <summary>The columns that most programs never read; made on their first use.</summary>
internal sealed class EntryDetails
{
    public EntryDetails(ColumnSource source, TableHeader header)
    {
        Modules = Array.AsReadOnly(ReadModules(source));
        ArgumentNames = Column(TableLayout.Arguments);
        References = Column(TableLayout.References);
        Deprecated = Column(TableLayout.Deprecated);
        Retired = Column(TableLayout.Retired);
        Since = Column(TableLayout.Since);
        Sources = Column(TableLayout.Sources);
        Arguments = new ListColumn(ArgumentNames);
        Tags = new ListColumn(Column(TableLayout.Tags));
        RequiredHeaders = new ListColumn(Column(TableLayout.RequiredHeaders));
        Methods = new ListColumn(Column(TableLayout.Methods));

        TextColumn Column(int column) => new(source, column, header.EntryCount);
    }

    public IReadOnlyList<StatusCodeModule> Modules { get; }

    public TextColumn ArgumentNames { get; }

    public TextColumn References { get; }

    public TextColumn Deprecated { get; }

    public TextColumn Retired { get; }

    public TextColumn Since { get; }

    public TextColumn Sources { get; }

    public ListColumn Arguments { get; }

    public ListColumn Tags { get; }

    public ListColumn RequiredHeaders { get; }

    public ListColumn Methods { get; }

    private static StatusCodeModule[] ReadModules(ColumnSource source)
    {
        ReadOnlySpan<byte> text = source.Read(TableLayout.Modules);
        if (text.IsEmpty)
            return [];

        string[] lines = Utf8Text.Decode(text).Split('\n');
        return Array.ConvertAll(lines, static line =>
        {
            string[] fields = line.Split('\t');
            return new StatusCodeModule(fields[0], Number(fields[1]), Number(fields[2]), fields[3], fields[4]);
        });
    }

    private static int? Number(string text) =>
        text.Length == 0 ? null : int.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
