using System.Collections.Generic;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>One entry as written, its properties read as far as they are readable.</summary>
internal sealed class DeclaredEntry(RegistryFile file, string key, SourceRange keyPlace, DeclaredModule? module)
{
    private DeclaredExtras? _extras;

    public RegistryFile RegistryFile { get; } = file;

    public string Key { get; } = key;

    public SourceRange KeyPlace { get; } = keyPlace;

    /// <summary>
    /// Where its properties can be looked up again, for a diagnostic. Null where its file knows its kind and the entry has
    /// no property of the other kind: then nobody will ask.
    /// </summary>
    public ObjectNode? Node { get; set; }

    public DeclaredModule? Module { get; } = module;

    public EntryProperties Properties { get; set; }

    /// <summary>Null where the number is missing or unreadable: the entry is checked, but cannot become a member.</summary>
    public int? Code { get; set; }

    public SourceRange CodePlace { get; set; }

    public DeclaredHttp Http { get; set; }

    public DeclaredText? Message { get; set; }

    public DeclaredText? Description { get; set; }

    public IReadOnlyList<DeclaredArgument>? Arguments { get; set; }

    public bool IsRetryable { get; set; }

    public bool IsLegacy { get; set; }

    public bool IsCacheable { get; set; }

    /// <summary>A syntax error ended it, or it is no object at all, so nobody complains about what it lacks.</summary>
    public bool IsCutOff { get; set; }

    public string? Reference => _extras?.Reference;

    public IReadOnlyList<Positioned<string>>? Aliases => _extras?.Aliases;

    public EquatableArray<string> Tags => _extras?.Tags ?? default;

    public string? Since => _extras?.Since;

    public string? Deprecated => _extras?.Deprecated;

    public string? Retired => _extras?.Retired;

    public bool? IsSuccess => _extras?.IsSuccess;

    public BodyRule? Body => _extras?.Body;

    public EquatableArray<string> Headers => _extras?.Headers ?? default;

    public EquatableArray<string> Methods => _extras?.Methods ?? default;

    public string? Source => _extras?.Source;

    /// <summary>The properties that few entries have, for the binder to fill in.</summary>
    public DeclaredExtras Extras => _extras ??= new DeclaredExtras();

    public bool Has(EntryProperties properties) => (Properties & properties) != 0;
}
