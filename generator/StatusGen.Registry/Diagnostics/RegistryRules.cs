using System.Collections.Generic;

namespace StatusGen.Registry.Diagnostics;

/// <summary>Every rule about registry files. Each has a page of its id in generator/docs/rules.</summary>
internal static class RegistryRules
{
    public static readonly RegistryRule Syntax = new("STG0001", "Registry is not valid JSON or YAML", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule Shape = new("STG0002", "Registry has the wrong shape", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule UnknownProperty = new("STG0003", "Unknown property in registry", RuleSeverity.Warning);

    public static readonly RegistryRule DuplicateNumber = new("STG0004", "Status code number is used twice", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule DuplicateKey = new("STG0005", "Status code key is used twice", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule InvalidName = new("STG0006", "Name cannot be used in C#", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule OutOfRange = new("STG0007", "Status code number is outside its range", RuleSeverity.Error);

    public static readonly RegistryRule UnknownHttpStatus = new("STG0008", "HTTP status is not known", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule ContradictsIana = new("STG0009", "HTTP status contradicts the IANA registry", RuleSeverity.Warning);

    public static readonly RegistryRule Placeholder = new("STG0010", "Placeholder has no argument", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule MissingTranslation = new("STG0011", "Translations are missing", RuleSeverity.Info);

    public static readonly RegistryRule Reserved = new("STG0012", "Reserved number or key is used", RuleSeverity.Error);

    public static readonly RegistryRule SetConflict = new("STG0013", "Sets do not fit together", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule Limit = new("STG0014", "Registry is over a limit", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule TwoMeanings = new("STG0015", "Number has two meanings in this project", RuleSeverity.Warning);

    public static readonly RegistryRule SuspiciousCharacter = new("STG0016", "Text holds a suspicious character", RuleSeverity.Warning);

    public static readonly RegistryRule YamlReaderMissing = new("STG0018", "YAML reader cannot be loaded", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule HttpStatusAssumed = new("STG0019", "HTTP status 500 is assumed", RuleSeverity.Warning);

    public static readonly RegistryRule LibraryMissing = new("STG0020", "StatusGen library is not referenced", RuleSeverity.Error, IsConfigurable: false);

    public static readonly RegistryRule InternalError = new("STG0099", "Internal error in StatusGen", RuleSeverity.Error, IsConfigurable: false);

    public static readonly IReadOnlyList<RegistryRule> All =
    [
        Syntax, Shape, UnknownProperty, DuplicateNumber, DuplicateKey, InvalidName, OutOfRange, UnknownHttpStatus,
        ContradictsIana, Placeholder, MissingTranslation, Reserved, SetConflict, Limit, TwoMeanings, SuspiciousCharacter,
        YamlReaderMissing, HttpStatusAssumed, LibraryMissing, InternalError,
    ];
}
