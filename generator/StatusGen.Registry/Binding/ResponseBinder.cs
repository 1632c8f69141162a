using System;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary><c>response</c>: how the responses of a set look.</summary>
internal static class ResponseBinder
{
    private const string Owner = "'response'";

    private static readonly string[] Allowed = ["style", "type", "code", "message", "data", "name", "args", "status"];

    private static readonly string[] Styles = ["problem", "envelope", "bare"];

    private static readonly string[] Statuses = ["mapped", "always200"];

    /// <summary>What generated envelopes declare: a C# type cannot have the name of its own member.</summary>
    private static readonly string[] EnvelopeMembers =
        ["Code", "Message", "Data", "Key", "Arguments", "Extras", "IsSuccess", "From", "With", "WithArgument", "_code", "_envelope"];

    public static ResponseOptions? Read(FileBinding binding, PropertyNode response)
    {
        if (response.Value is not ObjectNode node)
        {
            binding.ReportWrongType(response.Value, ScalarBinder.Subject(response), "an object such as { \"style\": \"problem\" }");
            return null;
        }

        ResponseOptions options = new();
        RepeatedProperties seen = default;
        for (int i = 0; i < node.Properties.Count; i++)
        {
            PropertyNode property = PropertyCase.Correct(binding, node, i, Allowed, Owner);
            if (!seen.IsRepeated(binding, property, Allowed, Owner, node))
                options = Bind(binding, options, property);
        }

        return ResponseMembers.Check(binding, options, node);
    }

    private static ResponseOptions Bind(FileBinding binding, ResponseOptions options, PropertyNode property)
    {
        switch (property.Name)
        {
            case "style":
                int style = ScalarBinder.ReadChoice(binding, property, Styles);
                return style < 0 ? options : options with { Style = (ResponseStyle)style };
            case "status":
                return options with { AlwaysOk = ScalarBinder.ReadChoice(binding, property, Statuses) == 1 };
            case "type":
                return options with { TypeName = ReadTypeName(binding, property) ?? options.TypeName };
            case "code":
                return options with { CodeMember = ReadMember(binding, property, options.CodeMember) };
            case "message":
                return options with { MessageMember = ReadMember(binding, property, options.MessageMember) };
            case "data":
                return options with { DataMember = ReadMember(binding, property, options.DataMember) };
            case "name":
                return options with { NameMember = ReadMember(binding, property, options.NameMember) };
            case "args":
                return options with { ArgumentsMember = ReadMember(binding, property, options.ArgumentsMember) };
            default:
                UnknownProperty.Report(binding, property, Owner, Allowed);
                return options;
        }
    }

    private static string? ReadMember(FileBinding binding, PropertyNode property, string? otherwise)
        => property.Value is ScalarNode { Kind: ScalarKind.Null } ? null : ScalarBinder.ReadString(binding, property) ?? otherwise;

    private static string? ReadTypeName(FileBinding binding, PropertyNode property)
    {
        if (ScalarBinder.ReadString(binding, property) is not { } name)
            return null;
        if (!CSharpIdentifier.IsValidTypeName(name))
        {
            binding.Report(
                RegistryRules.InvalidName,
                property.Value.Range,
                $"The envelope cannot be called {MessageText.Quote(name)} in C#: use a name such as 'ApiResponse'.");
            return null;
        }

        if (Array.IndexOf(EnvelopeMembers, name) >= 0)
        {
            binding.Report(
                RegistryRules.InvalidName,
                property.Value.Range,
                $"The envelope cannot be called {MessageText.Quote(name)}, because it has a member of that name: use a name such as 'ApiResponse'.");
            return null;
        }

        return name;
    }
}
