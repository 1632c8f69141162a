using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The enum, with the registry's texts as its documentation.</summary>
internal sealed class EnumEmitter : SetEmitter
{
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
        for (int i = 0; i < set.Entries.Count; i++)
            AppendEntry(writer, set, set.Entries[i]);
        writer.Append(
            """
                }
            }

            """);
    }

    private static void AppendEntry(CodeWriter writer, CodeSet set, CodeEntry entry)
    {
        Documentation.AppendEntry(writer, set, entry);
        AppendMember(writer, entry.Name, entry.Code);
        for (int i = 0; i < entry.Aliases.Count; i++)
        {
            CodeAlias alias = entry.Aliases[i];
            if (alias.Name is null)
                continue;
            Documentation.AppendAlias(writer, entry.Name);
            AppendMember(writer, alias.Name, entry.Code);
        }
    }

    private static void AppendMember(CodeWriter writer, string name, int code) =>
        writer.Append("        ").Append(Identifier.Escape(name)).Append(" = ").AppendNumber(code).Append(",\n");
}
