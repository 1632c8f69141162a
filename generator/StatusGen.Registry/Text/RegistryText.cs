namespace StatusGen.Registry.Text;

/// <summary>The text of one registry file, and its path as the compiler knows it.</summary>
internal sealed class RegistryText(string path, string content)
{
    private LineMap? _lines;

    public string Path { get; } = path;

    /// <summary>The file's characters, a leading byte order mark included: offsets count it.</summary>
    public string Content { get; } = content;

    /// <summary>The last segment of <see cref="Path"/>; messages and manifests never show a folder of the build machine.</summary>
    public string FileName { get; } = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    public SourcePlace PlaceOf(SourceRange range)
    {
        // Built on the first diagnostic only: a registry without mistakes never pays for it.
        LineMap lines = _lines ??= new LineMap(Content);
        return new SourcePlace(Path, range, lines.PositionAt(range.Start), lines.PositionAt(range.End));
    }
}
