using System;
using System.IO;
using System.Runtime.CompilerServices;
using System.Threading;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Yaml;

/// <summary>
/// Reads a YAML registry. YamlDotNet lies beside the generator, and another analyzer package may bring another version of
/// it, of which the compiler loads only one; so nothing here names a type of YamlDotNet, and a reader that cannot be
/// loaded is a diagnostic of the file instead of the end of the generator.
/// </summary>
internal static class YamlRegistryReader
{
    public static RegistryDocument Read(RegistryText text, CancellationToken cancellationToken) =>
        Read(text, ReadEvents, cancellationToken);

    internal static RegistryDocument Read(
        RegistryText text,
        Func<RegistryText, CancellationToken, RegistryDocument> read,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (YamlPrecheck.FindError(text) is { } error)
            return new RegistryDocument(null, [error]);

        try
        {
            return read(text, cancellationToken);
        }
        catch (Exception e) when (IsLoadFailure(e))
        {
            return new RegistryDocument(null, [ReaderMissing(text)]);
        }
    }

    internal static bool IsLoadFailure(Exception e) =>
        e is FileNotFoundException or FileLoadException or TypeLoadException or MissingMemberException or BadImageFormatException
        || (e is TypeInitializationException { InnerException: { } inner } && IsLoadFailure(inner));

    // Not inlined: the types that the method mentions are loaded when it is compiled, which must happen inside the try.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static RegistryDocument ReadEvents(RegistryText text, CancellationToken cancellationToken) =>
        YamlEventReader.Read(text, cancellationToken);

    private static RegistryDiagnostic ReaderMissing(RegistryText text) => new(
        RegistryRules.YamlReaderMissing,
        "The YAML reader of StatusGen cannot be loaded, because another analyzer package brought a different version of YamlDotNet; "
        + "write the registry as a .json file, or update or remove the other package.",
        text.PlaceOf(new SourceRange(0, 0)));
}
