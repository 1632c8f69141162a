using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>Something that may never be used: a key, or the numbers of a range (which may be one number long).</summary>
internal sealed record DeclaredReservation(string? Key, int First, int Last, SourceRange Place);
