using System;

namespace StatusGen.Generator.Usage.Sinks;

/// <summary>One line of <see cref="SinkTable"/>: a type by its metadata name, a member, a parameter (none: the member itself is the place), and what it takes.</summary>
internal sealed record SinkRow(string Type, string Member, string Parameter, Sink Sink)
{
    private const string BodyPrefix = "body:";

    public static SinkRow Parse(string line)
    {
        string[] columns = line.Split('|');
        SinkTraits traits = SinkTraits.None;
        string body = "";
        foreach (string word in columns[3].Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.StartsWith(BodyPrefix, StringComparison.Ordinal))
                body = word.Substring(BodyPrefix.Length);
            else
                traits |= (SinkTraits)Enum.Parse(typeof(SinkTraits), word, ignoreCase: true);
        }

        return new SinkRow(columns[0].Trim(), columns[1].Trim(), columns[2].Trim(), new Sink(SinkKind.Http, traits) { Body = body });
    }
}
