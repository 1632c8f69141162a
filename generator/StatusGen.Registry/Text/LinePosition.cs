namespace StatusGen.Registry.Text;

/// <summary>A line and a column, both counted from 0; the column counts UTF-16 code units, as Roslyn does.</summary>
internal readonly record struct LinePosition(int Line, int Column);
