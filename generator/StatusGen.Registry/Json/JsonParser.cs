using System.Threading;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>
/// Recursive descent over one text. After the first error nothing more is read: each level keeps what it has and returns,
/// so that the partial tree stands without an exception being thrown through it.
/// </summary>
internal sealed class JsonParser
{
    // In place of the position of a name, for a value that has none.
    private const int NoName = -1;

    // A power of two minus one: how many tokens are read between two looks at the cancellation token.
    private const int CancellationMask = 0xFFF;

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly CancellationToken _cancellationToken;
    private readonly JsonCursor _cursor;
    private readonly JsonErrors _errors;
    private readonly JsonUnexpected _unexpected;
    private readonly JsonStringReader _strings;
    private readonly JsonNumberReader _numbers;

    private readonly JsonTape _tape;

    private int _depth;

    public JsonParser(RegistryText text, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _cursor = new JsonCursor(text.Content);
        _errors = new JsonErrors(text, _cursor);
        _unexpected = new JsonUnexpected(_cursor, _errors);
        _strings = new JsonStringReader(_cursor, _errors);
        _numbers = new JsonNumberReader(_cursor, _errors);
        _tape = new JsonTape(text.Content);
    }

    public RegistryDocument Read()
    {
        _cancellationToken.ThrowIfCancellationRequested();
        RegistryNode? root = null;
        if (_cursor.Next() == JsonCursor.End)
        {
            _errors.ReportEmpty();
        }
        else
        {
            root = ReadValue(NoName, isRoot: true) ? _tape.NodeAt(0) : null;
            if (!_errors.Any)
                _errors.ReportTrailingText(_cursor.Next());
        }

        return new RegistryDocument(root, _errors.First is { } error ? [error] : []);
    }

    /// <summary>Reads the value at the cursor; false, with an error reported, where there is none.</summary>
    private bool ReadValue(int name, bool isRoot = false)
    {
        if ((_cursor.TokenCount & CancellationMask) == 0)
            _cancellationToken.ThrowIfCancellationRequested();

        int next = _cursor.Next();
        switch (next)
        {
            case '"':
                return _strings.Read() && Add(JsonTokenKind.String);
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '-' when isRoot && _cursor.Text.IndexOfAny(Digits, _cursor.Position) != _cursor.Position + 1:
                // A list or a document marker of YAML.
                return ReadLiteral(isRoot);
            case '-' or (>= '0' and <= '9'):
                return _numbers.Read(out JsonTokenKind number) && Add(number);
            case JsonCursor.End:
                _errors.ReportEndInsteadOfValue(NameAt(name));
                return false;
            case ',' or '}' or ']' when !isRoot:
                _errors.ReportMissingValue(NameAt(name));
                return false;
            default:
                return ReadLiteral(isRoot);
        }
    }

    /// <summary>Writes the token that was read last.</summary>
    private bool Add(JsonTokenKind kind)
    {
        _tape.Add(kind, _cursor.LastToken);
        return true;
    }

    private string? NameAt(int name) => name == NoName ? null : _tape.NameAt(name);

    private bool ReadLiteral(bool isRoot)
    {
        if (IsWord("true"))
            return AddWord(JsonTokenKind.Boolean, 4);
        if (IsWord("false"))
            return AddWord(JsonTokenKind.Boolean, 5);
        if (IsWord("null"))
            return AddWord(JsonTokenKind.Null, 4);

        _unexpected.ReportInsteadOfValue(isRoot);
        return false;
    }

    private bool AddWord(JsonTokenKind kind, int length)
    {
        _cursor.TakeUntil(_cursor.Position + length);
        return Add(kind);
    }

    private bool IsWord(string word)
    {
        int end = _cursor.Position + word.Length;
        return string.CompareOrdinal(_cursor.Text, _cursor.Position, word, 0, word.Length) == 0
            && (end == _cursor.Text.Length || !JsonWord.IsPart(_cursor.Text[end]));
    }

    private bool ReadObject()
    {
        int open = _cursor.Position;
        if (!Enter())
            return false;

        int container = _tape.Open(JsonTokenKind.Object, open);
        int count = 0;
        int next = _cursor.Next();
        while (next != '}' && ReadProperty(open, next, ref count))
            next = NextAfterComma(open, '}');

        Leave('}');
        _tape.Close(container, _cursor.LastToken.End, count);
        return true;
    }

    /// <summary>Reads a name and its value. A property whose value could not be read is dropped.</summary>
    private bool ReadProperty(int open, int next, ref int count)
    {
        if (next != '"')
        {
            if (next == JsonCursor.End)
                _errors.ReportUnclosed(open);
            else if (next == ']')
                _errors.ReportWrongClose(open);
            else
                _unexpected.ReportInsteadOfName();
            return false;
        }

        if (!_strings.Read())
            return false;

        int name = _tape.Add(JsonTokenKind.String, _cursor.LastToken);
        if (ReadColon(open, name) && ReadValue(name))
            count++;
        else
            _tape.Position = name;
        return !_errors.Any;
    }

    private bool ReadColon(int open, int name)
    {
        int next = _cursor.Next();
        if (next == ':')
        {
            _cursor.Take();
            return true;
        }

        if (next == JsonCursor.End)
            _errors.ReportUnclosed(open);
        else
            _unexpected.ReportInsteadOfColon(_tape.NameAt(name));
        return false;
    }

    private bool ReadArray()
    {
        int open = _cursor.Position;
        if (!Enter())
            return false;

        int container = _tape.Open(JsonTokenKind.Array, open);
        int count = 0;
        int next = _cursor.Next();
        while (next != ']' && ReadItem(open, next, ref count))
            next = NextAfterComma(open, ']');

        Leave(']');
        _tape.Close(container, _cursor.LastToken.End, count);
        return true;
    }

    private bool ReadItem(int open, int next, ref int count)
    {
        if (next == JsonCursor.End)
        {
            _errors.ReportUnclosed(open);
            return false;
        }

        if (next == '}')
        {
            _errors.ReportWrongClose(open);
            return false;
        }

        if (ReadValue(NoName))
            count++;
        return !_errors.Any;
    }

    /// <summary>
    /// What follows a member: the first character of the next one, or <paramref name="close"/>, also behind a trailing
    /// comma. After an error it is <paramref name="close"/> too, which ends the container.
    /// </summary>
    private int NextAfterComma(int open, char close)
    {
        int next = _cursor.Next();
        if (next == ',')
        {
            _cursor.Take();
            return _cursor.Next();
        }

        if (next == JsonCursor.End)
            _errors.ReportUnclosed(open);
        else if (next != close)
            _unexpected.ReportInsteadOfComma(open);
        return close;
    }

    private bool Enter()
    {
        if (_depth == ReadingLimits.Nesting)
        {
            _errors.ReportTooDeep();
            return false;
        }

        _depth++;
        _cursor.Take();
        return true;
    }

    private void Leave(char close)
    {
        _depth--;
        if (!_errors.Any && _cursor.Next() == close)
            _cursor.Take();
    }
}
