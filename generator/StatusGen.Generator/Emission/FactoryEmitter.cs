using StatusGen.Generator.Emission.Tables;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>A static class with one thin method an entry: it names the entry and hands its arguments to the library.</summary>
internal abstract class FactoryEmitter : SetEmitter
{
    /// <summary>
    /// The private methods through which the others reach the set: no property to read and no overload to choose for every entry.
    /// No entry is called so; an argument may be.
    /// </summary>
    private const string Plain = "_of";

    private const string WithArguments = "_with";

    protected override int EstimatedCharactersPerEntry => 220;

    protected abstract string ReturnType { get; }

    /// <summary>The method of the library that does the work.</summary>
    protected abstract string LibraryMethod { get; }

    protected abstract string ClassName(CodeSet set);

    protected abstract string ClassSummary(CodeSet set);

    protected abstract bool HasFactory(CodeEntry entry);

    protected sealed override void EmitContent(CodeWriter writer, EmitRequest request)
    {
        CodeSet set = request.Set;
        string type = Identifier.EscapeType(ClassName(set));
        string call = $"{SetInstance(set)}.{LibraryMethod}(entry";
        writer.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>{{ClassSummary(set)}}</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(set)}} static class {{type}}
                {
                    private static {{ReturnType}} {{Plain}}(int entry) => {{call}});

                    private static {{ReturnType}} {{WithArguments}}(int entry, params {{FactoryMembers.ArgumentsType(request.Features)}} arguments) => {{call}}, arguments);


            """);
        CodeEntry[] entries = EntryOrder.Of(set);
        for (int i = 0; i < entries.Length; i++)
        {
            CodeEntry entry = entries[i];
            if (entry.Retired is not null || !HasFactory(entry))
                continue;
            Documentation.AppendSummary(writer, entry);
            FactoryMembers.AppendObsolete(writer, entry);
            AppendMethod(writer, entry, Qualified(set, ClassName(set)), i, request.Features);
        }

        writer.Append(
            """
                }
            }

            """);
    }

    private void AppendMethod(CodeWriter writer, CodeEntry entry, string type, int index, LanguageFeatures features)
    {
        string method = entry.Arguments.Count == 0 ? Plain : WithArguments;
        writer.Append("        public static ").Append(ReturnType).Append(' ').Append(Identifier.Escape(entry.Name)).Append('(');
        FactoryMembers.AppendParameters(writer, entry.Arguments, features);
        writer.Append(") => ");
        if (HasArgument(entry.Arguments, method))
            writer.Append(type).Append('.');
        writer.Append(method).Append('(').AppendNumber(index);
        FactoryMembers.AppendArguments(writer, entry.Arguments);
        writer.Append(");\n");
    }

    private static bool HasArgument(EquatableArray<CodeArgument> arguments, string name)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == name)
                return true;
        }

        return false;
    }
}
