namespace StatusGen.Registry.Json;

/// <summary>
/// Gives equal short texts of one file the same string: ten thousand entries name the same dozen properties. A newcomer
/// takes the slot of an older text, so the table stays small however many keys a file has.
/// </summary>
internal sealed class JsonNameTable
{
    private const int LongestName = 24;

    private readonly string?[] _names = new string?[512];

    public string Get(string text, int start, int length)
    {
        if (length == 0)
            return string.Empty;
        if (length > LongestName)
            return text.Substring(start, length);

        // Length and three characters tell the names of a registry apart; where they do not, a string is made anew.
        int hash = (length * 67) + (text[start] * 31) + (text[start + (length >> 1)] * 7) + text[start + length - 1];
        ref string? slot = ref _names[hash & 511];

        // Read once: two threads may look at the nodes of one document.
        string? name = slot;
        if (name is null || name.Length != length || string.CompareOrdinal(name, 0, text, start, length) != 0)
            slot = name = text.Substring(start, length);
        return name;
    }
}
