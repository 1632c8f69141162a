using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Model;

namespace StatusGen.Registry.Binding;

/// <summary>The properties of an entry, by kind of set.</summary>
internal static class EntryPropertyNames
{
    private static readonly string[] Application =
    [
        "code", "http", "message", "args", "description", "reference", "retryable", "tags", "since", "success", "aliases",
        "deprecated", "retired", "legacy",
    ];

    private static readonly string[] Http =
    [
        "code", "message", "description", "reference", "deprecated", "aliases", "body", "headers", "methods", "cacheable",
        "source",
    ];

    private static readonly string[] Both =
    [
        .. Application, "body", "headers", "methods", "cacheable", "source",
    ];

    /// <param name="kind">Null where the file is a part and so does not know.</param>
    public static IReadOnlyList<string> AllowedIn(CodeSetKind? kind) => kind switch
    {
        CodeSetKind.Application => Application,
        CodeSetKind.Http => Http,
        _ => Both,
    };

    /// <summary>The properties that entries of this kind do not have.</summary>
    public static EntryProperties ForeignTo(CodeSetKind kind)
        => kind == CodeSetKind.Http ? EntryProperties.ApplicationOnly : EntryProperties.HttpOnly;

    public static EntryProperties Find(string name) => name switch
    {
        "code" => EntryProperties.Code,
        "http" => EntryProperties.Http,
        "message" => EntryProperties.Message,
        "args" => EntryProperties.Arguments,
        "description" => EntryProperties.Description,
        "reference" => EntryProperties.Reference,
        "retryable" => EntryProperties.Retryable,
        "tags" => EntryProperties.Tags,
        "since" => EntryProperties.Since,
        "success" => EntryProperties.Success,
        "aliases" => EntryProperties.Aliases,
        "deprecated" => EntryProperties.Deprecated,
        "retired" => EntryProperties.Retired,
        "legacy" => EntryProperties.Legacy,
        "body" => EntryProperties.Body,
        "headers" => EntryProperties.Headers,
        "methods" => EntryProperties.Methods,
        "cacheable" => EntryProperties.Cacheable,
        "source" => EntryProperties.Source,
        _ => EntryProperties.None,
    };
}
