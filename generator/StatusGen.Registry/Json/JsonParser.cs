using System.Collections.Generic;
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
    // A power of two minus one: how many tokens are read between two looks at the cancellation token.
    private const int CancellationMask = 0xFFF;

    private static readonly char[] Digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

    private readonly CancellationToken _cancellationToken;
    private readonly JsonCursor _cursor;
    private readonly JsonErrors _errors;
    private readonly JsonUnexpected _unexpected;
    private readonly JsonStringReader _strings;
    private readonly JsonNumberReader _numbers;

    // The members of every open container, outermost first: each container copies its own off the end when it closes,
    // so that no list is ever grown or thrown away per object.
    private readonly List<PropertyNode> _properties = new(64);
    private readonly List<RegistryNode> _items = new(64);

    private int _depth;

    public JsonParser(RegistryText text, CancellationToken cancellationToken)
    {
        _cancellationToken = cancellationToken;
        _cursor = new JsonCursor(text.Content);
        _errors = new JsonErrors(text, _cursor);
        _unexpected = new JsonUnexpected(_cursor, _errors);
        var names = new JsonNameTable();
        _strings = new JsonStringReader(_cursor, _errors, names);
        _numbers = new JsonNumberReader(_cursor, _errors, names);
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
            root = ReadValue(null, isRoot: true);
            if (!_errors.Any)
                _errors.ReportTrailingText(_cursor.Next());
        }

        return new RegistryDocument(root, _errors.First is { } error ? [error] : []);
    }

    /// <summary>Reads the value at the cursor; null, with an error reported, where there is none.</summary>
    private RegistryNode? ReadValue(string? name, bool isRoot = false)
    {
        if ((_cursor.TokenCount & CancellationMask) == 0)
            _cancellationToken.ThrowIfCancellationRequested();

        int next = _cursor.Next();
        switch (next)
        {
            case '"':
                return ReadString();
            case '{':
                return ReadObject();
            case '[':
                return ReadArray();
            case '-' when isRoot && _cursor.Text.IndexOfAny(Digits, _cursor.Position) != _cursor.Position + 1:
                // A list or a document marker of YAML.
                return ReadLiteral(isRoot);
            case '-' or (>= '0' and <= '9'):
                return _numbers.Read();
            case JsonCursor.End:
                _errors.ReportEndInsteadOfValue(name);
                return null;
            case ',' or '}' or ']' when !isRoot:
                _errors.ReportMissingValue(name);
                return null;
            default:
                return ReadLiteral(isRoot);
        }
    }

    private ScalarNode? ReadString()
    {
        string? value = _strings.Read(isName: false);
        return value is null ? null : new ScalarNode(ScalarKind.String, value, _cursor.LastToken);
    }

    private ScalarNode? ReadLiteral(bool isRoot)
    {
        if (IsWord("true"))
            return new ScalarNode(ScalarKind.Boolean, "true", _cursor.TakeUntil(_cursor.Position + 4));
        if (IsWord("false"))
            return new ScalarNode(ScalarKind.Boolean, "false", _cursor.TakeUntil(_cursor.Position + 5));
        if (IsWord("null"))
            return new ScalarNode(ScalarKind.Null, "null", _cursor.TakeUntil(_cursor.Position + 4));

        _unexpected.ReportInsteadOfValue(isRoot);
        return null;
    }

    private bool IsWord(string word)
    {
        int end = _cursor.Position + word.Length;
        return string.CompareOrdinal(_cursor.Text, _cursor.Position, word, 0, word.Length) == 0
            && (end == _cursor.Text.Length || !JsonWord.IsPart(_cursor.Text[end]));
    }

    private ObjectNode? ReadObject()
    {
        int open = _cursor.Position;
        if (!Enter())
            return null;

        int first = _properties.Count;
        int next = _cursor.Next();
        while (next != '}' && ReadProperty(open, next))
            next = NextAfterComma(open, '}');

        Leave('}');
        PropertyNode[] properties = Pop(_properties, first);
        return new ObjectNode(properties, new SourceRange(open, _cursor.LastToken.End));
    }

    /// <summary>Reads a name and its value. A property whose value could not be read is dropped.</summary>
    private bool ReadProperty(int open, int next)
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

        string? name = _strings.Read(isName: true);
        if (name is null)
            return false;

        SourceRange nameRange = _cursor.LastToken;
        next = _cursor.Next();
        if (next != ':')
        {
            if (next == JsonCursor.End)
                _errors.ReportUnclosed(open);
            else
                _unexpected.ReportInsteadOfColon(name);
            return false;
        }

        _cursor.Take();
        RegistryNode? value = ReadValue(name);
        if (value is not null)
            _properties.Add(new PropertyNode(name, nameRange, value));
        return !_errors.Any;
    }

    private ArrayNode? ReadArray()
    {
        int open = _cursor.Position;
        if (!Enter())
            return null;

        int first = _items.Count;
        int next = _cursor.Next();
        while (next != ']' && ReadItem(open, next))
            next = NextAfterComma(open, ']');

        Leave(']');
        RegistryNode[] items = Pop(_items, first);
        return new ArrayNode(items, new SourceRange(open, _cursor.LastToken.End));
    }

    private bool ReadItem(int open, int next)
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

        RegistryNode? item = ReadValue(null);
        if (item is not null)
            _items.Add(item);
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

    private static T[] Pop<T>(List<T> stack, int first)
    {
        int count = stack.Count - first;
        if (count == 0)
            return [];

        var members = new T[count];
        stack.CopyTo(first, members, 0, count);
        stack.RemoveRange(first, count);
        return members;
    }
}
