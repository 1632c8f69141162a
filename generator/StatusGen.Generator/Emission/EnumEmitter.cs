using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The enum, with the registry's texts as its documentation.</summary>
internal sealed class EnumEmitter : SetEmitter
{
    /// <summary>
    /// From here on a member that follows its predecessor has its number in a comment: an initializer is an expression that
    /// the compiler binds and every analyzer visits.
    /// </summary>
    private const int ManyEntries = 500;

    public override string Kind => "Enum";

    protected override int EstimatedCharactersPerEntry => 320;

    public override bool AppliesTo(EmitRequest request) => request.CanEmitEnum;

    protected override void EmitContent(CodeWriter writer, EmitRequest request)
    {
        CodeSet set = request.Set;
        string what = set.Kind == CodeSetKind.Http ? "HTTP status codes" : "Status codes";
        writer.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>{{what}}, declared in {{Documentation.Escape(set.FileName)}}.</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(set)}} enum {{Identifier.EscapeType(set.Names.Enum)}}
                {

            """);
        long? implied = null;
        for (int i = 0; i < set.Entries.Count; i++)
        {
            CodeEntry entry = set.Entries[i];
            Documentation.AppendEntry(writer, set, entry);
            AppendMember(writer, entry.Name, entry.Code, isImplied: entry.Code == implied);
            AppendAliases(writer, entry);
            if (set.Entries.Count >= ManyEntries)
                implied = entry.Code + 1L;
        }

        writer.Append(
            """
                }
            }

            """);
    }

    private static void AppendAliases(CodeWriter writer, CodeEntry entry)
    {
        for (int i = 0; i < entry.Aliases.Count; i++)
        {
            CodeAlias alias = entry.Aliases[i];
            if (alias.Name is null)
                continue;
            Documentation.AppendAlias(writer, entry.Name);
            AppendMember(writer, alias.Name, entry.Code, isImplied: false);
        }
    }

    private static void AppendMember(CodeWriter writer, string name, int code, bool isImplied)
    {
        writer.Append("        ").Append(Identifier.Escape(name));
        if (isImplied)
            writer.Append(", // ").AppendNumber(code).Append('\n');
        else
            writer.Append(" = ").AppendNumber(code).Append(",\n");
    }
}
