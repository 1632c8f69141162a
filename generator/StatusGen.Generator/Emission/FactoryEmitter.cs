using StatusGen.Generator.Emission.Tables;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>A static class with one thin method an entry: it names the entry and hands its arguments to the library.</summary>
internal abstract class FactoryEmitter : SetEmitter
{
    protected override int EstimatedCharactersPerEntry => 190;

    protected abstract string ClassName(CodeSet set);

    protected abstract string ClassSummary(CodeSet set);

    protected abstract bool HasFactory(CodeSet set, CodeEntry entry);

    protected abstract void AppendMethod(CodeWriter writer, CodeEntry entry, int index, LanguageFeatures features);

    protected sealed override void EmitContent(CodeWriter writer, EmitRequest request)
    {
        CodeSet set = request.Set;
        writer.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>{{ClassSummary(set)}}</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(set)}} static class {{Identifier.Escape(ClassName(set))}}
                {
                    private static {{SetType(set)}} _set => {{SetInstance(set)}};


            """);
        CodeEntry[] entries = EntryOrder.Of(set);
        for (int i = 0; i < entries.Length; i++)
        {
            CodeEntry entry = entries[i];
            if (entry.Retired is not null || !HasFactory(set, entry))
                continue;
            Documentation.AppendSummary(writer, entry);
            FactoryMembers.AppendObsolete(writer, entry);
            AppendMethod(writer, entry, i, request.Features);
        }

        writer.Append(
            """
                }
            }

            """);
    }
}
