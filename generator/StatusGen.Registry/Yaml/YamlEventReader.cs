using System.Threading;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Text;
using YamlDotNet.Core.Events;

namespace StatusGen.Registry.Yaml;

/// <summary>Reads the one document of a text, from the events of YamlDotNet: its object model recurses without a limit.</summary>
internal static class YamlEventReader
{
    public static RegistryDocument Read(RegistryText text, CancellationToken cancellationToken)
    {
        var errors = new YamlErrors(text);
        var events = new YamlEvents(text, errors, cancellationToken);
        RegistryNode? root = ReadDocument(events, errors);
        return new RegistryDocument(root, errors.First is { } error ? [error] : []);
    }

    private static RegistryNode? ReadDocument(YamlEvents events, YamlErrors errors)
    {
        RegistryNode? root = null;
        bool hasDocument = false;
        while (events.MoveNext())
        {
            switch (events.Current)
            {
                case StreamStart or DocumentEnd or StreamEnd:
                    break;
                case DocumentStart when hasDocument:
                    errors.Report(events.Range, "A second document begins here; a registry file holds one, move the rest to a file of its own");
                    break;
                case DocumentStart:
                    hasDocument = true;
                    break;
                default:
                    bool isEmpty = events is { Current: Scalar { Style: YamlDotNet.Core.ScalarStyle.Plain, Value: "" }, Range.Length: 0 };
                    root = new YamlTreeBuilder(events, errors).ReadNode(out _);
                    if (isEmpty)
                    {
                        errors.Report(new SourceRange(0, 0), SyntaxMessages.Empty);
                        return null;
                    }

                    break;
            }
        }

        if (!hasDocument)
            errors.Report(new SourceRange(0, 0), SyntaxMessages.Empty);
        return root;
    }
}
