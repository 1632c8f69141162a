using System.Text;

namespace StatusGen.Tables;

/// <summary>
/// The registry's <c>response</c> as one line of <see cref="TableLayout.Header"/>: style, what goes on the status line,
/// then the JSON members, separated by tabs. Empty where the registry has no <c>response</c>.
/// </summary>
internal static class ResponseFormatLine
{
    public const string Problem = "problem";

    public const string Envelope = "envelope";

    public const string Bare = "bare";

    public const string AlwaysOk = "always200";

    public const string Mapped = "mapped";

    /// <summary>A member that is left out is empty; one that is there begins with this, so that it may have any name.</summary>
    private const char Present = '=';

    public static string Write(string style, bool alwaysOk, params string?[] members)
    {
        StringBuilder line = new();
        line.Append(style).Append('\t').Append(alwaysOk ? AlwaysOk : Mapped);
        foreach (string? member in members)
        {
            line.Append('\t');
            if (member is not null)
                AppendEscaped(line.Append(Present), member);
        }

        return line.ToString();
    }

    public static string? ReadMember(string field)
    {
        if (field.Length == 0)
            return null;

        StringBuilder member = new(field.Length);
        for (int i = 1; i < field.Length; i++)
            member.Append(field[i] == '\\' ? Unescaped(field[++i]) : field[i]);
        return member.ToString();
    }

    private static void AppendEscaped(StringBuilder line, string member)
    {
        foreach (char c in member)
        {
            switch (c)
            {
                case '\\':
                    line.Append(@"\\");
                    break;
                case '\n':
                    line.Append(@"\n");
                    break;
                case '\t':
                    line.Append(@"\t");
                    break;
                default:
                    line.Append(c);
                    break;
            }
        }
    }

    private static char Unescaped(char c) => c switch
    {
        'n' => '\n',
        't' => '\t',
        _ => c,
    };
}
