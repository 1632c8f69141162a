namespace StatusGen.Registry.Binding;

/// <summary>Words of other tools for what has another name here. Names of properties are only advised, types are understood.</summary>
internal static class Synonyms
{
    public static string? OfProperty(string name) => name.ToLowerInvariant() switch
    {
        "msg" or "text" => "message",
        "desc" or "descr" => "description",
        "status" or "httpstatus" or "http_status" or "statuscode" => "http",
        "ref" or "link" or "url" => "reference",
        "arguments" or "params" => "args",
        "module" => "modules",
        _ => null,
    };

    public static string? OfType(string name) => name.ToLowerInvariant() switch
    {
        "int32" or "integer" => "int",
        "int64" => "long",
        "datetime" or "date" => "DateTimeOffset",
        "str" or "text" => "string",
        "boolean" => "bool",
        _ => null,
    };
}
