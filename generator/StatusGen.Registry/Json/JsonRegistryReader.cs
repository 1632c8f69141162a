using System.Threading;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Json;

/// <summary>
/// Reads a JSON registry: RFC 8259 to the letter, plus <c>//</c> and <c>/* */</c> comments and trailing commas. What is
/// only valid YAML is an error here, so that a file means the same to every other JSON tool.
/// </summary>
internal static class JsonRegistryReader
{
    public static RegistryDocument Read(RegistryText text, CancellationToken cancellationToken) =>
        new JsonParser(text, cancellationToken).Read();
}
