using System;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Manifest;

/// <summary>The lines of a manifest that say how responses of the set look.</summary>
internal static class ManifestResponse
{
    private static readonly string[] Styles = ["problem", "envelope", "bare"];

    /// <summary>What the lines add to: a line that is missing leaves the member out.</summary>
    private static readonly ResponseOptions Empty = new() { CodeMember = null, MessageMember = null, DataMember = null };

    public static void Append(CodeWriter writer, ResponseOptions response)
    {
        AppendPair(writer, ManifestFormat.Response, Styles[(int)response.Style]);
        AppendPair(writer, ManifestFormat.ResponseType, response.TypeName);
        AppendPair(writer, ManifestFormat.CodeMember, response.CodeMember);
        AppendPair(writer, ManifestFormat.MessageMember, response.MessageMember);
        AppendPair(writer, ManifestFormat.DataMember, response.DataMember);
        AppendPair(writer, ManifestFormat.NameMember, response.NameMember);
        AppendPair(writer, ManifestFormat.ArgumentsMember, response.ArgumentsMember);
        AppendPair(writer, ManifestFormat.AlwaysOk, response.AlwaysOk ? "1" : null);
    }

    /// <summary>Adds what the line <c>name=value</c> says; null stays null until the line that names the style, which is the first.</summary>
    public static ResponseOptions? Read(ResponseOptions? response, string name, string value)
    {
        if (name == ManifestFormat.Response)
        {
            int style = Array.IndexOf(Styles, value);
            return style < 0 ? null : Empty with { Style = (ResponseStyle)style };
        }

        if (response is null)
            return null;

        return name switch
        {
            ManifestFormat.ResponseType => response with { TypeName = Unescape(value) },
            ManifestFormat.CodeMember => response with { CodeMember = Unescape(value) },
            ManifestFormat.MessageMember => response with { MessageMember = Unescape(value) },
            ManifestFormat.DataMember => response with { DataMember = Unescape(value) },
            ManifestFormat.NameMember => response with { NameMember = Unescape(value) },
            ManifestFormat.ArgumentsMember => response with { ArgumentsMember = Unescape(value) },
            ManifestFormat.AlwaysOk => response with { AlwaysOk = true },
            _ => response,
        };
    }

    private static void AppendPair(CodeWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.Append(name).Append('=').Append(Escape(value)).Append('\n');
    }

    private static string Escape(string text) => text.Replace("\\", "\\\\").Replace("\n", "\\n");

    private static string Unescape(string text)
    {
        if (text.IndexOf('\\') < 0)
            return text;

        using CodeWriter writer = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
                writer.Append(text[++i] == 'n' ? '\n' : text[i]);
            else
                writer.Append(text[i]);
        }

        return writer.ToString();
    }
}
