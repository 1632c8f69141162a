using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>A set, and where its registry declares it: apart, so that a moved line changes no set.</summary>
internal sealed record BuiltSet(CodeSet Set, SourcePlace HeadPlace);
