using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusGen.TestKit;

/// <summary>What a consumer compiles against.</summary>
internal static class References
{
    private static readonly Lazy<ImmutableArray<MetadataReference>> Net10 = new(() =>
        Trusted(name => name is "mscorlib.dll" or "netstandard.dll" || name.StartsWith("System.", StringComparison.Ordinal)));

    private static readonly Lazy<ImmutableArray<MetadataReference>> AspNetCore10 = new(() =>
    [
        .. Net10.Value,
        .. Trusted(name => ((string[])["Microsoft.AspNetCore.", "Microsoft.Extensions.", "Microsoft.Net."]).Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))),
    ]);

    // The others in the folder only forward to these.
    private static readonly Lazy<ImmutableArray<MetadataReference>> NetStandardWithoutJson = new(() => NetStandard("netstandard.dll", "System.Memory.dll"));

    private static readonly Lazy<ImmutableArray<MetadataReference>> NetStandard20 = new(() => NetStandard("netstandard.dll", "System.Memory.dll", "System.Text.Json.dll"));

    private static readonly Lazy<MetadataReference> Library = new(() => MetadataReference.CreateFromFile(typeof(StatusCodeSet).Assembly.Location));

    private static readonly Lazy<MetadataReference> NetStandardLibrary = new(() => MetadataReference.CreateFromFile(Path.Combine(NetStandardFolder, "StatusGen.dll")));

    private static readonly Lazy<MetadataReference> WebLibrary = new(() => MetadataReference.CreateFromFile(typeof(AspNetCore.StatusCodeResponse).Assembly.Location));

    private static string NetStandardFolder => Path.Combine(AppContext.BaseDirectory, "references", "netstandard2.0");

    private static ImmutableArray<MetadataReference> NetStandard(params string[] names) =>
        [.. names.Select(name => MetadataReference.CreateFromFile(Path.Combine(NetStandardFolder, name)))];

    public static IEnumerable<MetadataReference> For(TargetPlatform platform, bool withLibrary) => platform switch
    {
        TargetPlatform.NetStandard20 => withLibrary ? NetStandard20.Value.Add(NetStandardLibrary.Value) : NetStandard20.Value,
        TargetPlatform.AspNetCore => withLibrary ? AspNetCore10.Value.Add(Library.Value) : AspNetCore10.Value,
        TargetPlatform.AspNetCore10 => withLibrary ? AspNetCore10.Value.Add(Library.Value).Add(WebLibrary.Value) : AspNetCore10.Value,
        TargetPlatform.NetStandard20WithoutJson => withLibrary ? NetStandardWithoutJson.Value.Add(NetStandardLibrary.Value) : NetStandardWithoutJson.Value,
        _ => withLibrary ? Net10.Value.Add(Library.Value) : Net10.Value,
    };

    private static ImmutableArray<MetadataReference> Trusted(Func<string, bool> isWanted) =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => isWanted(Path.GetFileName(path)))
            .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)),
    ];
}
