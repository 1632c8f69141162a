using System.Collections.Generic;
using Microsoft.AspNetCore.Http;

namespace StatusGen.AspNetCore.Responses;

/// <summary>What a response holds beside its data.</summary>
internal sealed class ResponseParts
{
    private ResponseHeader? _headers;

    public object? Data { get; set; }

    /// <summary>The message arguments in the order of the registry.</summary>
    public object?[] Arguments { get; set; } = [];

    /// <summary>Replaces the message of the registry.</summary>
    public string? Message { get; set; }

    /// <summary>Further members of the body, in the order in which they were added.</summary>
    public List<KeyValuePair<string, object?>>? Members { get; private set; }

    public void AddMember(string name, object? value)
    {
        Members ??= [];
        int index = Members.FindIndex(member => member.Key == name);
        KeyValuePair<string, object?> added = new(name, value);
        if (index < 0)
            Members.Add(added);
        else
            Members[index] = added;
    }

    public void AddHeader(string name, string value) => _headers = new ResponseHeader(name, value, _headers);

    public void WriteHeaders(HttpContext context)
    {
        for (ResponseHeader? header = _headers; header is not null; header = header.Next)
            header.Write(context);
    }
}
