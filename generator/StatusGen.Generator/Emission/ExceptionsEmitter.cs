using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The exceptions, with typed arguments, for every code that does not tell of success.</summary>
internal sealed class ExceptionsEmitter : FactoryEmitter
{
    public override string Kind => "Exceptions";

    protected override string ReturnType => "global::StatusGen.StatusCodeException";

    protected override string LibraryMethod => "CreateException";

    public override bool AppliesTo(EmitRequest request) =>
        (request.Set.Generate & GeneratedParts.Exceptions) != 0 && request.CanEmitTable && request.CanEmit(request.Set.Names.Exceptions);

    protected override string ClassName(CodeSet set) => set.Names.Exceptions;

    protected override string ClassSummary(CodeSet set) =>
        $"Exceptions that end an operation with a code of <see cref=\"{Qualified(set, set.Names.Enum)}\"/>.";

    protected override bool HasFactory(CodeEntry entry) => !entry.IsSuccess && entry.HttpStatus >= 200;
}
