using StatusGen.Generator.Usage.Flow;

namespace StatusGen.Generator.Usage;

/// <summary>A rule about a constant that meets a sink.</summary>
internal abstract class CodeRule
{
    public abstract Finding? Check(CodeUsage usage);
}
