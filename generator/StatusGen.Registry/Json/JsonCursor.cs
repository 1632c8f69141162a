using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>Where the reader is in the text, and which token it read last.</summary>
internal sealed class JsonCursor
{
    public const int End = -1;

    private readonly string _text;

    public JsonCursor(string text)
    {
        _text = text;
        Position = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
    }

    public string Text => _text;

    public int Position { get; private set; }

    /// <summary>The token read last; an unexpected end of the file is reported there.</summary>
    public SourceRange LastToken { get; private set; }

    /// <summary>How many tokens were read.</summary>
    public int TokenCount { get; private set; }

    /// <summary>The offset at which a comment begins that has no proper end; -1 where there is none.</summary>
    public int BrokenComment { get; private set; } = -1;

    /// <summary>Reads a token that ends at <paramref name="end"/>.</summary>
    public SourceRange TakeUntil(int end)
    {
        LastToken = new SourceRange(Position, end);
        Position = end;
        TokenCount++;
        return LastToken;
    }

    public SourceRange Take() => TakeUntil(Position + 1);

    /// <summary>
    /// Skips white space and comments. The result is the character that the next token begins with, or <see cref="End"/>
    /// at the end of the text and before a broken comment.
    /// </summary>
    public int Next()
    {
        string text = _text;
        int i = Position;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c is ' ' or '\n' or '\r' or '\t')
                continue;
            if (c != '/')
            {
                Position = i;
                return c;
            }

            char kind = i + 1 < text.Length ? text[i + 1] : '\0';
            if (kind is not ('/' or '*'))
            {
                Position = i;
                return c;
            }

            int last = kind == '*' ? LastOfBlockComment(i) : LastOfLineComment(i);
            if (last < 0)
            {
                BrokenComment = i;
                break;
            }

            i = last;
        }

        Position = i;
        return End;
    }

    private int LastOfBlockComment(int start)
    {
        int close = _text.IndexOf("*/", start + 2, System.StringComparison.Ordinal);
        return close < 0 ? -1 : close + 1;
    }

    private int LastOfLineComment(int start)
    {
        int i = start + 2;
        for (; i < _text.Length && _text[i] is not ('\n' or '\r'); i++)
        {
            // Whether these end the line differs from tool to tool, and with it what is still a comment.
            if (_text[i] is '\u2028' or '\u2029')
                return -1;
        }

        return i - 1;
    }
}
