using System.Globalization;
using System.Text.RegularExpressions;

namespace StatusGen.Tests;

/// <summary>What TryParse should find, as a dictionary knows it.</summary>
internal sealed partial class NameOracle
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly HashSet<int> _codes = [];

    public NameOracle(IEnumerable<RegistryEntry> entries)
    {
        foreach (RegistryEntry entry in entries)
        {
            _codes.Add(entry.Code);
            foreach (string key in (string[])[entry.Key, .. entry.Aliases])
            {
                _names.Add(key, entry.Code);
                _names.TryAdd(RegistryEntry.ToName(key), entry.Code);
            }
        }
    }

    public IReadOnlyCollection<string> Names => _names.Keys;

    public IReadOnlyCollection<int> Codes => _codes;

    public int? Find(string text)
    {
        if (_names.TryGetValue(text, out int code))
            return code;
        return Digits().IsMatch(text)
            && int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out code)
            && _codes.Contains(code) ? code : null;
    }

    [GeneratedRegex(@"\A-?[0-9]{1,10}\z")]
    private static partial Regex Digits();
}
