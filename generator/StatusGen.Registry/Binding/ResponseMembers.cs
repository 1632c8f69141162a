using System;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Binding;

/// <summary>The JSON members of a response must differ from each other, and from those that RFC 9457 defines.</summary>
internal static class ResponseMembers
{
    private static readonly string[] OfProblem = ["type", "title", "status", "detail", "instance"];

    public static ResponseOptions Check(FileBinding binding, ResponseOptions options, ObjectNode node)
    {
        string?[] members = [options.CodeMember, options.MessageMember, options.DataMember, options.NameMember, options.ArgumentsMember];
        string[] properties = ["code", "message", "data", "name", "args"];
        for (int i = 0; i < members.Length; i++)
        {
            if (members[i] is not { } member)
                continue;

            // Readers that ignore case, ASP.NET Core's among them, could not tell the two apart.
            int other = Array.FindIndex(members, 0, i, name => string.Equals(name, member, StringComparison.OrdinalIgnoreCase));
            if (other >= 0)
            {
                string same = members[other] == member
                    ? "have the same JSON name " + MessageText.Quote(member)
                    : $"have JSON names that differ only in case, {MessageText.Quote(members[other]!)} and {MessageText.Quote(member)}";
                Report(binding, node, properties[i], $"'{properties[other]}' and '{properties[i]}' {same}: rename one.");
                members[i] = null;
            }
            else if (options.Style == ResponseStyle.Problem && properties[i] != "message" && Array.IndexOf(OfProblem, member) >= 0)
            {
                Report(binding, node, properties[i], $"A problem has a member {MessageText.Quote(member)} of its own: give '{properties[i]}' another name.");
                members[i] = null;
            }
        }

        return options with
        {
            CodeMember = members[0],
            MessageMember = members[1],
            DataMember = members[2],
            NameMember = members[3],
            ArgumentsMember = members[4],
        };
    }

    /// <summary>At the property's value; at the whole object where the clashing name is a default.</summary>
    private static void Report(FileBinding binding, ObjectNode node, string property, string message)
    {
        for (int i = 0; i < node.Properties.Count; i++)
        {
            if (node.Properties[i].Name == property)
            {
                binding.ReportShape(node.Properties[i].Value.Range, message);
                return;
            }
        }

        binding.ReportShape(node.Range, message);
    }
}
