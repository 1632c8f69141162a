using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using StatusGen.Registry.Syntax;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>How the keys around are written.</summary>
internal sealed class KeyStyle
{
    private readonly string _separator;
    private readonly bool _isUpper;
    private readonly bool _capitalizesFirst;
    private readonly bool _capitalizesRest;

    private KeyStyle(string separator, bool isUpper = false, bool capitalizesFirst = false, bool capitalizesRest = false)
    {
        _separator = separator;
        _isUpper = isUpper;
        _capitalizesFirst = capitalizesFirst;
        _capitalizesRest = capitalizesRest;
    }

    public static KeyStyle Of(IReadOnlyList<PropertyNode> entries)
    {
        // A key of one word tells less than one of two.
        string? key = entries.Select(static entry => entry.Name).OrderByDescending(static name => name.Length).FirstOrDefault(static name => name.Length > 0);
        if (key is null || !key.Any(char.IsLower))
            return new KeyStyle("_", isUpper: true);
        if (key.IndexOf('-') >= 0)
            return new KeyStyle("-");
        if (key.IndexOf('_') >= 0)
            return new KeyStyle("_");
        return new KeyStyle("", capitalizesFirst: char.IsUpper(key[0]), capitalizesRest: true);
    }

    /// <summary><c>Client Closed Request</c> gives <c>CLIENT_CLOSED_REQUEST</c>, <c>client-closed-request</c> or <c>ClientClosedRequest</c>.</summary>
    public string Format(string words)
    {
        StringBuilder key = new();
        foreach (string word in words.Split([.. words.Where(static c => !char.IsLetterOrDigit(c))], StringSplitOptions.RemoveEmptyEntries))
        {
            if (_isUpper)
            {
                key.Append(key.Length == 0 ? "" : _separator).Append(word.ToUpperInvariant());
                continue;
            }

#pragma warning disable CA1308 // Keys are written in lower case; nothing is compared.
            string lower = word.ToLowerInvariant();
#pragma warning restore CA1308
            bool isCapital = key.Length == 0 ? _capitalizesFirst : _capitalizesRest;
            key.Append(key.Length == 0 ? "" : _separator).Append(isCapital ? char.ToUpperInvariant(lower[0]) + lower.Substring(1) : lower);
        }

        return key.ToString();
    }
}
