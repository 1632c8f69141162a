using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The class of constants and look-ups. Never statics on the enum: System.Enum's own would win silently.</summary>
internal sealed class ValuesEmitter : SetEmitter
{
    public override string Kind => "Values";

    protected override int EstimatedCharactersPerEntry => 140;

    public override bool AppliesTo(EmitRequest request) => request.CanEmitEnum && request.CanEmit(request.Set.Names.Values);

    protected override void EmitContent(CodeWriter writer, EmitRequest request)
    {
        CodeSet set = request.Set;
        writer.Append(
            $$"""
            namespace {{Identifier.EscapePath(set.Namespace)}}
            {
                /// <summary>The numbers of <see cref="{{Qualified(set, set.Names.Enum)}}"/> as constants, and its look-ups.</summary>
                {{ToolInfo.GeneratedCodeAttribute}}
                {{Visibility(set)}} static class {{Identifier.EscapeType(set.Names.Values)}}
                {

            """);
        for (int i = 0; i < set.Entries.Count; i++)
            AppendEntry(writer, set, set.Entries[i]);
        if (request.CanEmitTable)
            AppendLookups(writer, request);
        writer.Append(
            """
                }
            }

            """);
    }

    /// <summary>HTTP constants are named as in ASP.NET Core (<c>Status404NotFound</c>).</summary>
    public static string ConstantName(CodeSet set, string name, int code) =>
        set.Kind == CodeSetKind.Http ? "Status" + Numbers.Text(code) + name : Identifier.Escape(name);

    private static void AppendEntry(CodeWriter writer, CodeSet set, CodeEntry entry)
    {
        Documentation.AppendSummary(writer, entry);
        string name = ConstantName(set, entry.Name, entry.Code);
        AppendConstant(writer, name, entry.Code);
        for (int i = 0; i < entry.Aliases.Count; i++)
        {
            CodeAlias alias = entry.Aliases[i];
            if (alias.Name is null)
                continue;
            Documentation.AppendAlias(writer, name);
            AppendConstant(writer, ConstantName(set, alias.Name, entry.Code), entry.Code);
        }
    }

    private static void AppendConstant(CodeWriter writer, string name, int code) =>
        writer.Append("        public const int ").Append(name).Append(" = ").AppendNumber(code).Append(";\n");

    private static void AppendLookups(CodeWriter writer, EmitRequest request)
    {
        CodeSet set = request.Set;
        string code = Qualified(set, set.Names.Enum);
        string text = request.Features.HasNullableAnnotations ? "string?" : "string";
        string instance = SetInstance(set);
        writer.Append(
            $$"""

                    /// <summary>The whole set: look-ups, metadata and texts.</summary>
                    public static {{SetType(set)}} Set => {{instance}};

                    /// <summary>All codes, in the order of the registry; a number that two keys share stands once.</summary>
                    public static global::System.Collections.Generic.IReadOnlyList<{{code}}> All => {{instance}}.All;

                    /// <summary>Whether the number is a code of this set, sent today or retired.</summary>
                    /// <param name="value">Any number.</param>
                    /// <returns>True if an entry has this number.</returns>
                    public static bool IsDefined(int value) => {{instance}}.IsDefined(value);

                    /// <summary>Turns a number into a code, if it is one.</summary>
                    /// <param name="value">Any number.</param>
                    /// <param name="code">The code, where there is one.</param>
                    /// <returns>True if an entry has this number.</returns>
                    public static bool TryFromValue(int value, out {{code}} code) => {{instance}}.TryFromValue(value, out code);

                    /// <summary>Finds a code by its key, an alias, its C# name or its number. Upper and lower case differ.</summary>
                    /// <param name="text">The text; null finds nothing.</param>
                    /// <param name="code">The code, where there is one.</param>
                    /// <returns>True if an entry answers to the text.</returns>
                    public static bool TryParse({{text}} text, out {{code}} code) => {{instance}}.TryParse(text, out code);

                    /// <summary>Finds a code by its key, an alias, its C# name or its number. Upper and lower case differ.</summary>
                    /// <param name="text">The text.</param>
                    /// <param name="code">The code, where there is one.</param>
                    /// <returns>True if an entry answers to the text.</returns>
                    public static bool TryParse(global::System.ReadOnlySpan<char> text, out {{code}} code) => {{instance}}.TryParse(text, out code);

            """);
    }
}
