using StatusGen.Registry.Model;

namespace StatusGen.Generator.Emission;

/// <summary>Writes one kind of generated file of a set.</summary>
internal abstract class SetEmitter
{
    /// <summary>Names the file and the step of the pipeline.</summary>
    public abstract string Kind { get; }

    public abstract bool AppliesTo(EmitRequest request);

    public GeneratedFile Emit(EmitRequest request)
    {
        using CodeWriter writer = new(4096 + (EstimatedCharactersPerEntry * request.Set.Entries.Count));
        FileHeader.Append(writer, request.Features);
        EmitContent(writer, request);

        string qualifiedName = request.Set.Namespace + "." + request.Set.Names.Enum;
        return new GeneratedFile(HintName.Of(qualifiedName, Kind), writer.ToString());
    }

    protected abstract int EstimatedCharactersPerEntry { get; }

    protected abstract void EmitContent(CodeWriter writer, EmitRequest request);

    protected static string Visibility(CodeSet set) => set.IsInternal ? "internal" : "public";

    /// <summary>The qualified name of one of the set's types.</summary>
    protected static string Qualified(CodeSet set, string typeName) => "global::" + Identifier.EscapePath(set.Namespace) + "." + Identifier.EscapeType(typeName);

    protected static string SetType(CodeSet set) => $"global::StatusGen.StatusCodeSet<{Qualified(set, set.Names.Enum)}>";

    protected static string SetInstance(CodeSet set) => Qualified(set, set.Names.Extensions) + ".Table.Set";
}
