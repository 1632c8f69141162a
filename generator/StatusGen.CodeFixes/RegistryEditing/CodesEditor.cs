using StatusGen.Registry.Syntax;

namespace StatusGen.CodeFixes.RegistryEditing;

/// <summary>Puts an entry into the <c>codes</c> of a place, which it makes where there are none.</summary>
internal static class CodesEditor
{
    /// <summary>Null where the text is one that nobody can add to.</summary>
    public static string? Add(CodesPlace place, NewProperty entry, int code)
    {
        string text = place.File.Text.Content;
        if (place.Codes is not { } codes)
            return Insert(text, place.IsYaml, place.Owner, null, place.Owner.Properties.Count - 1, new NewProperty("codes") { Properties = [entry] });

        return codes.Value switch
        {
            ObjectNode { Properties.Count: > 0 } node => Insert(text, place.IsYaml, node, codes, place.IndexBefore(code), entry),
            ObjectNode node => new FlowMapping(text, place.IsYaml, node).Fill(entry),
            ScalarNode { Kind: ScalarKind.Null } when place.IsYaml && !IsFlow(text, place.Owner) => BlockMapping.Fill(text, place.Owner, codes, entry),
            ScalarNode { Kind: ScalarKind.Null } node => FlowMapping.Replace(text, place.IsYaml, node.Range, entry),
            _ => null,
        };
    }

    private static string? Insert(string text, bool isYaml, ObjectNode node, PropertyNode? owner, int previous, NewProperty property) =>
        isYaml && !IsFlow(text, node)
            ? new BlockMapping(text, node).Insert(owner, previous, property)
            : new FlowMapping(text, isYaml, node).Insert(previous, property);

    private static bool IsFlow(string text, ObjectNode node) => text[node.Range.Start] == '{';
}
