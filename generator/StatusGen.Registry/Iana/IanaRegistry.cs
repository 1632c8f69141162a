using System;
using System.Collections.Generic;
using System.IO;
using System.Text;
using System.Threading;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Iana;

/// <summary>
/// The IANA registry of HTTP status codes, read from data/http.status-codes.json as any registry is. Only reader and
/// binder take part: so the set that is made of the same file does not need itself.
/// </summary>
internal sealed class IanaRegistry
{
    public const string Namespace = "StatusGen";

    public const string EnumName = "HttpStatus";

    private const string ResourceName = "http.status-codes.json";

    private static readonly Lazy<IanaRegistry> LazyInstance = new(Load, LazyThreadSafetyMode.ExecutionAndPublication);

    private readonly Dictionary<int, DeclaredEntry> _entries = [];

    private IanaRegistry(RegistryFile file)
    {
        RegistryFile = file;
        foreach (DeclaredEntry entry in file.Entries)
        {
            if (entry.Code is { } code)
                _entries[code] = entry;
        }
    }

    public static IanaRegistry Instance => LazyInstance.Value;

    public RegistryFile RegistryFile { get; }

    public IEnumerable<int> Codes => _entries.Keys;

    public static bool IsIana(DeclaredHead head) => head.Namespace == Namespace && head.EnumName == EnumName;

    public bool IsAssigned(int code) => _entries.ContainsKey(code);

    public DeclaredEntry? Find(int code) => _entries.TryGetValue(code, out DeclaredEntry? entry) ? entry : null;

    /// <summary>By its key in any notation, or by its phrase: <c>NotFound</c>, <c>NOT_FOUND</c>, <c>Not Found</c>.</summary>
    public DeclaredEntry? FindByName(string name)
    {
        string plain = Plain(name);
        foreach (DeclaredEntry entry in RegistryFile.Entries)
        {
            if (string.Equals(Plain(entry.Key), plain, StringComparison.OrdinalIgnoreCase))
                return entry;
        }

        return null;
    }

    /// <summary>IANA's phrase, in English as the registry has it; null for an unassigned code.</summary>
    public string? PhraseOf(int code)
    {
        if (Find(code)?.Message is not { } message)
            return null;

        foreach (DeclaredTranslation translation in message.Translations)
        {
            if (translation.Language is null or "en")
                return translation.Value;
        }

        return null;
    }

    private static string Plain(string name) => name.Replace("_", "").Replace("-", "").Replace(" ", "");

    private static IanaRegistry Load()
    {
        using Stream? stream = typeof(IanaRegistry).Assembly.GetManifestResourceStream(ResourceName);
        if (stream is null)
            return new IanaRegistry(new RegistryFile(new RegistryText(ResourceName, "")));

        using StreamReader reader = new(stream, Encoding.UTF8);
        return new IanaRegistry(RegistryFileReader.Read(new RegistryText(ResourceName, reader.ReadToEnd()), CancellationToken.None));
    }
}
