using StatusGen.Tables;

namespace StatusGen;

/// <summary>
/// The registry's <c>response</c>: how responses with a set's codes look. The JSON members are those of the envelope; of a
/// problem they name the extension members.
/// </summary>
public sealed class StatusCodeResponseFormat
{
    private StatusCodeResponseFormat()
    {
        CodeMember = "code";
        MessageMember = "message";
        DataMember = "data";
    }

    private StatusCodeResponseFormat(string[] fields)
    {
        IsDeclared = true;
        Style = fields[0] switch
        {
            ResponseFormatLine.Envelope => StatusCodeResponseStyle.Envelope,
            ResponseFormatLine.Bare => StatusCodeResponseStyle.Bare,
            _ => StatusCodeResponseStyle.Problem,
        };
        AlwaysOk = fields[1] == ResponseFormatLine.AlwaysOk;
        CodeMember = ResponseFormatLine.ReadMember(fields[2]);
        MessageMember = ResponseFormatLine.ReadMember(fields[3]);
        DataMember = ResponseFormatLine.ReadMember(fields[4]);
        NameMember = ResponseFormatLine.ReadMember(fields[5]);
        ArgumentsMember = ResponseFormatLine.ReadMember(fields[6]);
    }

    /// <summary>Whether the registry says how responses look; where it does not, the defaults stand here.</summary>
    public bool IsDeclared { get; }

    /// <summary>What a response consists of.</summary>
    public StatusCodeResponseStyle Style { get; }

    /// <summary>Whether every response has the HTTP status 200 on its status line, whatever its code is mapped to.</summary>
    public bool AlwaysOk { get; }

    /// <summary>The JSON member of the number; null where it is left out.</summary>
    public string? CodeMember { get; }

    /// <summary>The JSON member of the formatted message; null where it is left out.</summary>
    public string? MessageMember { get; }

    /// <summary>The JSON member of the value; null where it is left out.</summary>
    public string? DataMember { get; }

    /// <summary>The JSON member of the key in the registry; null where it is left out.</summary>
    public string? NameMember { get; }

    /// <summary>The JSON member of the message arguments; null where it is left out.</summary>
    public string? ArgumentsMember { get; }

    internal static StatusCodeResponseFormat Default { get; } = new();

    internal static StatusCodeResponseFormat Read(string line) =>
        line.Length == 0 ? Default : new StatusCodeResponseFormat(line.Split('\t'));
}
