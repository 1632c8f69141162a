using System.ComponentModel;

namespace StatusGen;

/// <summary>
/// A <see cref="StatusCodeTable"/> for compilers without UTF-8 literals (below C# 11). Made for generated code; its
/// format may change with every version.
/// </summary>
/// <param name="column">The number of the column.</param>
/// <returns>The column's text; empty where the set has no such column.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate string StatusCodeTextTable(int column);
