namespace StatusGen.Registry.Text;

/// <summary>A part of a registry's text, in UTF-16 code units; <paramref name="End"/> is exclusive.</summary>
internal readonly record struct SourceRange(int Start, int End)
{
    public int Length => End - Start;
}
