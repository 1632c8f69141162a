using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace StatusGen.TestKit;

/// <summary>A registry file that stands only in the test; without content it is one that the compiler could not read.</summary>
public sealed class InMemoryAdditionalText(string path, string? content) : AdditionalText
{
    private readonly SourceText? _text = content is null ? null : SourceText.From(content);

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
