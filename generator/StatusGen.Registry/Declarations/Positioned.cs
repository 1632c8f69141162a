using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>A value, and where in its file it stands.</summary>
internal readonly record struct Positioned<T>(T Value, SourceRange Range);
