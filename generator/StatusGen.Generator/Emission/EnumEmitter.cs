using System.Text;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The enum, with the registry's texts as its documentation.</summary>
internal sealed class EnumEmitter : SetEmitter
{
    public override string Kind => "Enum";

    protected override int EstimatedCharactersPerEntry => 320;

    public override bool AppliesTo(EmitRequest request) => request.CanEmitEnum;

    protected override void EmitContent(StringBuilder builder, EmitRequest request)
    {
        CodeSet set = request.Set;
        string what = set.Kind == CodeSetKind.Http ? "HTTP status codes" : "Status codes";
        builder.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>{{what}}, declared in {{Documentation.Escape(set.FileName)}}.</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(set)}} enum {{Identifier.Escape(set.Names.Enum)}}
                {

            """);
        foreach (CodeEntry entry in set.Entries)
            AppendEntry(builder, set, entry);
        builder.Append(
            """
                }
            }

            """);
    }

    private static void AppendEntry(StringBuilder builder, CodeSet set, CodeEntry entry)
    {
        Documentation.AppendEntry(builder, set, entry);
        AppendMember(builder, entry.Name, entry.Code);
        foreach (CodeAlias alias in entry.Aliases)
        {
            if (alias.Name is null)
                continue;
            Documentation.AppendAlias(builder, entry.Name);
            AppendMember(builder, alias.Name, entry.Code);
        }
    }

    private static void AppendMember(StringBuilder builder, string name, int code) =>
        builder.Append("        ").Append(Identifier.Escape(name)).Append(" = ").Append(Numbers.Text(code)).Append(",\n");
}
