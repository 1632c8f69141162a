using StatusGen.Registry.Model;

namespace StatusGen.Generator.Pipeline;

/// <summary>The namespace and names of the types that a set generates.</summary>
internal sealed record SetTypes(string Namespace, SetNames Names)
{
    public static SetTypes Of(CodeSet set) => new(set.Namespace, set.Names);

    public string[] All => [Names.Enum, Names.Values, Names.Extensions, Names.Messages, Names.Exceptions];
}
