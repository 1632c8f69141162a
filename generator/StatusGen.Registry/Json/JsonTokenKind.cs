namespace StatusGen.Registry.Json;

/// <summary>What a token of a <see cref="JsonTape"/> is; at most sixteen kinds, they share a word with an offset.</summary>
internal enum JsonTokenKind
{
    /// <summary>A value, or the name of a property.</summary>
    String,
    Integer,
    Number,
    Boolean,
    Null,
    Object,
    Array,
}
