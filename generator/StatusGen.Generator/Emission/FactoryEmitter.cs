using System.Collections.Generic;
using System.Text;
using StatusGen.Generator.Emission.Tables;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>A static class with one thin method an entry: it names the entry and hands its arguments to the library.</summary>
internal abstract class FactoryEmitter : SetEmitter
{
    private const string Set = "_set";

    protected override int EstimatedCharactersPerEntry => 190;

    protected abstract string ClassName(CodeSet set);

    protected abstract string ClassSummary(CodeSet set);

    protected abstract bool HasFactory(CodeSet set, CodeEntry entry);

    /// <param name="builder">The class.</param>
    /// <param name="entry">The entry.</param>
    /// <param name="call">How the method calls the library, up to the name of the method there.</param>
    /// <param name="index">The entry's place in the table.</param>
    /// <param name="features">What the consumer's C# can read.</param>
    protected abstract void AppendMethod(StringBuilder builder, CodeEntry entry, string call, int index, LanguageFeatures features);

    protected sealed override void EmitContent(StringBuilder builder, EmitRequest request)
    {
        CodeSet set = request.Set;
        builder.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>{{ClassSummary(set)}}</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(set)}} static class {{Identifier.Escape(ClassName(set))}}
                {
                    private static {{SetType(set)}} {{Set}} => {{SetInstance(set)}};


            """);
        IReadOnlyList<CodeEntry> entries = EntryOrder.Of(set);
        for (int i = 0; i < entries.Count; i++)
        {
            CodeEntry entry = entries[i];
            if (entry.Retired is not null || !HasFactory(set, entry))
                continue;
            Documentation.AppendSummary(builder, entry);
            FactoryMembers.AppendObsolete(builder, entry);
            // An argument may be called like the property.
            string call = (FactoryMembers.HasArgument(entry.Arguments, Set) ? SetInstance(set) : Set) + ".";
            AppendMethod(builder, entry, call, i, request.Features);
        }

        builder.Append(
            """
                }
            }

            """);
    }
}
