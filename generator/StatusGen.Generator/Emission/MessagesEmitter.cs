using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The formatted messages, with typed arguments.</summary>
internal sealed class MessagesEmitter : FactoryEmitter
{
    public override string Kind => "Messages";

    public override bool AppliesTo(EmitRequest request) =>
        (request.Set.Generate & GeneratedParts.Messages) != 0 && request.CanEmitTable && request.CanEmit(request.Set.Names.Messages);

    protected override string ClassName(CodeSet set) => set.Names.Messages;

    protected override string ClassSummary(CodeSet set) =>
        $"The messages of <see cref=\"{Qualified(set, set.Names.Enum)}\"/> with their arguments, in the language of the current UI culture.";

    protected override bool HasFactory(CodeSet set, CodeEntry entry) => true;

    protected override void AppendMethod(CodeWriter writer, CodeEntry entry, int index, LanguageFeatures features)
    {
        writer.Append("        public static string ").Append(Identifier.Escape(entry.Name)).Append('(');
        FactoryMembers.AppendParameters(writer, entry.Arguments, features);
        writer.Append(") => _set.FormatMessage(").AppendNumber(index);
        FactoryMembers.AppendArguments(writer, entry.Arguments);
        writer.Append(");\n");
    }
}
