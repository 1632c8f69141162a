using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The exceptions, with typed arguments, for every code that does not tell of success.</summary>
internal sealed class ExceptionsEmitter : FactoryEmitter
{
    public override string Kind => "Exceptions";

    public override bool AppliesTo(EmitRequest request) =>
        (request.Set.Generate & GeneratedParts.Exceptions) != 0 && request.CanEmitTable && request.CanEmit(request.Set.Names.Exceptions);

    protected override string ClassName(CodeSet set) => set.Names.Exceptions;

    protected override string ClassSummary(CodeSet set) =>
        $"Exceptions that end an operation with a code of <see cref=\"{Qualified(set, set.Names.Enum)}\"/>.";

    protected override bool HasFactory(CodeSet set, CodeEntry entry) => !entry.IsSuccess && entry.HttpStatus >= 200;

    protected override void AppendMethod(CodeWriter writer, CodeEntry entry, int index, LanguageFeatures features)
    {
        writer.Append("        public static global::StatusGen.StatusCodeException ").Append(Identifier.Escape(entry.Name)).Append('(');
        FactoryMembers.AppendParameters(writer, entry.Arguments, features);
        writer.Append(") => _set.CreateException(").AppendNumber(index);
        FactoryMembers.AppendArguments(writer, entry.Arguments);
        writer.Append(");\n");
    }
}
