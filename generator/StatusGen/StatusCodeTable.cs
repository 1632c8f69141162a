using System;
using System.ComponentModel;

namespace StatusGen;

/// <summary>
/// The table that the generator wrote for a set: column by column, in UTF-8. Made for generated code; its format may
/// change with every version.
/// </summary>
/// <param name="column">The number of the column.</param>
/// <returns>The column's bytes; empty where the set has no such column.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate ReadOnlySpan<byte> StatusCodeTable(int column);
