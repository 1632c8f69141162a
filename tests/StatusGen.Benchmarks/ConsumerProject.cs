using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using StatusGen.Generator;

namespace StatusGen.Benchmarks;

/// <summary>A project with one registry and a little C#, as the compiler holds it in memory.</summary>
internal sealed class ConsumerProject
{
    private readonly AdditionalText _registry;

    public ConsumerProject(string registryText)
    {
        _registry = new RegistryFile(registryText);
        Compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText("namespace Consumer { public static class Program { public static void Main() { } } }")],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.ConsoleApplication));

        // Binds the references once: no benchmark is about that.
        _ = Compilation.GetTypeByMetadataName("StatusGen.StatusCodeSet`1");
    }

    public CSharpCompilation Compilation { get; }

    public CSharpCompilation WithUnrelatedEdit(int version) => Compilation.AddSyntaxTrees(
        CSharpSyntaxTree.ParseText(FormattableString.Invariant($"namespace Consumer {{ internal static class Edit{version} {{ }} }}")));

    public GeneratorDriver RunFirst() => CSharpGeneratorDriver.Create([new StatusCodeGenerator().AsSourceGenerator()], [_registry]).RunGenerators(Compilation);

    private sealed class RegistryFile(string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => "/project/status-codes.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
