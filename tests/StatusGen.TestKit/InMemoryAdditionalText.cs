using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusGen.TestKit;

/// <summary>A registry file that stands only in the test.</summary>
public sealed class InMemoryAdditionalText(string path, string content) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(content);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
