using System;
using System.Text;
using System.Threading;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Json;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;
using StatusGen.Registry.Yaml;

namespace StatusGen.Registry.Binding;

/// <summary>From the text of one file to its declarations. Whatever the text holds, it answers; only cancellation is thrown.</summary>
internal static class RegistryFileReader
{
    /// <summary>In bytes of UTF-8.</summary>
    private const int MaxFileSize = 16 * 1024 * 1024;

    private const int MaxBytesPerCharacter = 3;

    private static readonly SourceRange Beginning = new(0, 0);

    public static RegistryFile Read(RegistryText text, CancellationToken cancellationToken)
    {
        try
        {
            if (IsTooLong(text.Content))
            {
                return Failed(
                    text,
                    RegistryRules.Limit,
                    $"The registry {MessageText.Quote(text.FileName)} is larger than 16 MiB (of UTF-8): split it into parts with 'partOf'.");
            }

            RegistryDocument document = RegistryFileName.IsYaml(text.Path)
                ? YamlRegistryReader.Read(text, cancellationToken)
                : JsonRegistryReader.Read(text, cancellationToken);
            return RegistryFileBinder.Bind(text, document, cancellationToken);
        }
#pragma warning disable CA1031 // A generator that throws takes every other file's code with it; STG0099 says which file it was.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Failed(text, RegistryRules.InternalError, InternalErrorMessage.Of(exception, text.FileName));
        }
    }

    private static bool IsTooLong(string content)
        => content.Length > MaxFileSize / MaxBytesPerCharacter && Encoding.UTF8.GetByteCount(content) > MaxFileSize;

    private static RegistryFile Failed(RegistryText text, RegistryRule rule, string message)
    {
        RegistryFile file = new(text) { HasSyntaxErrors = true };
        file.Diagnostics.Add(new RegistryDiagnostic(rule, message, text.PlaceOf(Beginning)));
        return file;
    }
}
