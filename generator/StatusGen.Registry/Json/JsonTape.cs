using System.Collections.Generic;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>
/// The tokens of a document as plain numbers: a registry of ten thousand entries has two hundred thousand of them, which
/// as objects would outlive the nursery of the garbage collector. The nodes are made when somebody asks, and die at once.
/// </summary>
/// <remarks>
/// A scalar or a name is two words: its start together with its kind, and its end. A container has two more: the position
/// behind its last member, and the count of its members. A property is a name followed by its value.
/// </remarks>
internal sealed class JsonTape(string text)
{
    private const int KindBits = 4;

    private const int ScalarWords = 2;

    private const int ContainerWords = 4;

    // 64 KB a page: larger arrays are collected with the oldest generation only. A token may lie across two pages.
    private const int PageBits = 14;

    private const int PageWords = 1 << PageBits;

    private readonly JsonScalars _scalars = new(text);

    private readonly JsonNameTable _names = new();

    private readonly List<int[]> _pages = [];

    /// <summary>Where the next token will stand; setting it back drops what was read since.</summary>
    public int Position { get; set; }

    private int this[int position]
    {
        get => _pages[position >> PageBits][position & (PageWords - 1)];
        set => _pages[position >> PageBits][position & (PageWords - 1)] = value;
    }

    public int Add(JsonTokenKind kind, SourceRange range)
    {
        int position = Reserve(ScalarWords);
        this[position] = Pack(kind, range.Start);
        this[position + 1] = range.End;
        return position;
    }

    public int Open(JsonTokenKind kind, int start)
    {
        int position = Reserve(ContainerWords);
        this[position] = Pack(kind, start);
        return position;
    }

    public void Close(int position, int end, int count)
    {
        this[position + 1] = end;
        this[position + 2] = Position;
        this[position + 3] = count;
    }

    public RegistryNode NodeAt(int position)
    {
        JsonTokenKind kind = KindAt(position);
        SourceRange range = RangeAt(position);
        return kind switch
        {
            JsonTokenKind.Object =>
                new ObjectNode(new JsonProperties(this, position + ContainerWords, this[position + 3]), range),
            JsonTokenKind.Array => new ArrayNode(new JsonItems(this, position + ContainerWords, this[position + 3]), range),
            _ => new ScalarNode(ScalarKindOf(kind), _scalars, range),
        };
    }

    public PropertyNode PropertyAt(int position) => new(NameAt(position), RangeAt(position), NodeAt(position + ScalarWords));

    public string NameAt(int position)
    {
        SourceRange range = RangeAt(position);
        return JsonStrings.HasEscapes(text, range)
            ? JsonStrings.ValueOf(text, range)
            : _names.Get(text, range.Start + 1, range.Length - 2);
    }

    /// <summary>The position behind a value and all that it holds.</summary>
    public int AfterValue(int position) =>
        KindAt(position) >= JsonTokenKind.Object ? this[position + 2] : position + ScalarWords;

    public int AfterProperty(int position) => AfterValue(position + ScalarWords);

    // Offsets have 28 bits: 16 times what a registry may be long.
    private static int Pack(JsonTokenKind kind, int start) => (start << KindBits) | (int)kind;

    private static ScalarKind ScalarKindOf(JsonTokenKind token) => token switch
    {
        JsonTokenKind.String => ScalarKind.String,
        JsonTokenKind.Integer => ScalarKind.Integer,
        JsonTokenKind.Number => ScalarKind.Number,
        JsonTokenKind.Boolean => ScalarKind.Boolean,
        _ => ScalarKind.Null,
    };

    private JsonTokenKind KindAt(int position) => (JsonTokenKind)(this[position] & ((1 << KindBits) - 1));

    private SourceRange RangeAt(int position) => new((int)((uint)this[position] >> KindBits), this[position + 1]);

    private int Reserve(int words)
    {
        int position = Position;
        Position += words;
        while (Position > _pages.Count << PageBits)
            _pages.Add(new int[PageWords]);
        return position;
    }
}
