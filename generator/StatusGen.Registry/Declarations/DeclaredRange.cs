using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>A range of numbers, both ends inclusive.</summary>
internal sealed record DeclaredRange(int First, int Last, SourceRange Place)
{
    public bool Contains(int number) => number >= First && number <= Last;
}
