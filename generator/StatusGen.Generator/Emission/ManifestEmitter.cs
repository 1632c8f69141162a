using StatusGen.Generator.Manifest;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>The assembly attribute that tells generators and analyzers downstream of the set.</summary>
internal sealed class ManifestEmitter : SetEmitter
{
    public override string Kind => "Manifest";

    protected override int EstimatedCharactersPerEntry => 48;

    public override bool AppliesTo(EmitRequest request) => request.HasLibrary && request.CanEmitEnum;

    protected override void EmitContent(CodeWriter writer, EmitRequest request)
    {
        CodeSet set = request.Set;
        writer.Append("[assembly: global::StatusGen.StatusCodeSetAttribute(typeof(").Append(Qualified(set, set.Names.Enum)).Append("), \"");
        TextEscaper.AppendLiteral(writer, ManifestWriter.Write(set));
        writer.Append('"');
        if (request.CanEmitTable && request.CanEmit(set.Names.Values))
            AppendType(writer, "Values", Qualified(set, set.Names.Values));
        if (request.CanEmitEnvelope)
            AppendType(writer, "Envelope", Qualified(set, set.Response!.TypeName));
        writer.Append(")]\n");
    }

    /// <summary>By these the library finds a set by its enum, at run time and in a trimmed application.</summary>
    private static void AppendType(CodeWriter writer, string property, string type) =>
        writer.Append(", ").Append(property).Append(" = typeof(").Append(type).Append(')');
}
