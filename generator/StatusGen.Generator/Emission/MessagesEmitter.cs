using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The formatted messages, with typed arguments.</summary>
internal sealed class MessagesEmitter : FactoryEmitter
{
    public override string Kind => "Messages";

    protected override string ReturnType => "string";

    protected override string LibraryMethod => "FormatMessage";

    public override bool AppliesTo(EmitRequest request) =>
        (request.Set.Generate & GeneratedParts.Messages) != 0 && request.CanEmitTable && request.CanEmit(request.Set.Names.Messages);

    protected override string ClassName(CodeSet set) => set.Names.Messages;

    protected override string ClassSummary(CodeSet set) =>
        $"The messages of <see cref=\"{Qualified(set, set.Names.Enum)}\"/> with their arguments, in the language of the current UI culture.";

    protected override bool HasFactory(CodeEntry entry) => true;
}
