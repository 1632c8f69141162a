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

        uint hash = 2166136261;
        for (int i = start; i < start + length; i++)
            hash = unchecked((hash ^ text[i]) * 16777619);

        ref string? slot = ref _names[(hash ^ (hash >> 16)) & 511];
        if (slot is null || slot.Length != length || string.CompareOrdinal(slot, 0, text, start, length) != 0)
            slot = text.Substring(start, length);
        return slot;
    }
}
