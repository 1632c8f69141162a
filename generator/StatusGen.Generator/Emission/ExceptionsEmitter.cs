using System.Text;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The exceptions, with typed arguments, for every code that does not tell of success.</summary>
internal sealed class ExceptionsEmitter : FactoryEmitter
{
    private const string InnerException = "innerException";

    public override string Kind => "Exceptions";

    public override bool AppliesTo(EmitRequest request) =>
        (request.Set.Generate & GeneratedParts.Exceptions) != 0 && request.CanEmitTable && request.CanEmit(request.Set.Names.Exceptions);

    protected override string ClassName(CodeSet set) => set.Names.Exceptions;

    protected override string ClassSummary(CodeSet set) =>
        $"Exceptions that end an operation with a code of <see cref=\"{Qualified(set, set.Names.Enum)}\"/>.";

    protected override bool HasFactory(CodeSet set, CodeEntry entry) => !entry.IsSuccess && entry.HttpStatus >= 200;

    protected override void AppendMethod(StringBuilder builder, CodeEntry entry, string call, int index, LanguageFeatures features)
    {
        // An argument of that name takes the parameter's place: the registry's words come first.
        bool takesInner = !FactoryMembers.HasArgument(entry.Arguments, InnerException);
        builder.Append("        public static global::StatusGen.StatusCodeException ").Append(Identifier.Escape(entry.Name)).Append('(');
        FactoryMembers.AppendParameters(builder, entry.Arguments, features);
        if (takesInner)
        {
            builder.Append(entry.Arguments.IsEmpty ? "" : ", ").Append("global::System.Exception")
                .Append(features.HasNullableAnnotations ? "? " : " ").Append(InnerException).Append(" = null");
        }

        builder.Append(") => ").Append(call).Append("CreateException(").Append(Numbers.Text(index)).Append(takesInner ? ", innerException" : ", null");
        FactoryMembers.AppendArguments(builder, entry.Arguments);
        builder.Append(");\n");
    }
}
