using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusGen.TestKit;

/// <summary>What a consumer compiles against.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Net10 = new(() => [.. Platform("System."), .. Platform("mscorlib.dll"), .. Platform("netstandard.dll")]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> AspNetCore = new(() => [.. Net10.Value, .. Platform("Microsoft.AspNetCore."), .. Platform("Microsoft.Extensions."), .. Platform("Microsoft.Net.")]);

    private static readonly Lazy<ImmutableArray<MetadataReference>> NetStandard20 = new(() =>
    [
        // The others in the folder only forward to these two.
        .. ((string[])["netstandard.dll", "System.Memory.dll"])
            .Select(name => (MetadataReference)MetadataReference.CreateFromFile(Path.Combine(NetStandardFolder, name))),
    ]);

    private static readonly Lazy<MetadataReference> Library = new(() => MetadataReference.CreateFromFile(typeof(StatusCodeSet).Assembly.Location));

    private static readonly Lazy<MetadataReference> NetStandardLibrary = new(() => MetadataReference.CreateFromFile(Path.Combine(NetStandardFolder, "StatusGen.dll")));

    private static string NetStandardFolder => Path.Combine(AppContext.BaseDirectory, "references", "netstandard2.0");

    public static IEnumerable<MetadataReference> For(TargetPlatform platform, bool withLibrary) => platform switch
    {
        TargetPlatform.NetStandard20 => withLibrary ? NetStandard20.Value.Add(NetStandardLibrary.Value) : NetStandard20.Value,
        TargetPlatform.AspNetCore => withLibrary ? AspNetCore.Value.Add(Library.Value) : AspNetCore.Value,
        _ => withLibrary ? Net10.Value.Add(Library.Value) : Net10.Value,
    };

    private static IEnumerable<MetadataReference> Platform(string prefix) =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith(prefix, StringComparison.Ordinal))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path));
}
