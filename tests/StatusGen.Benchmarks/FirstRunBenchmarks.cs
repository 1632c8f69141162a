using System.Text.Json;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace StatusGen.Benchmarks;

/// <summary>The generator's first run on a registry of 10,000 codes, against what reading that text as JSON costs alone.</summary>
[MemoryDiagnoser]
public class FirstRunBenchmarks
{
    private string _text = "";
    private ConsumerProject _project = null!;

    [GlobalSetup]
    public void Setup()
    {
        _text = Registries.TextOf(10_000);
        _project = new ConsumerProject(_text);
    }

    [Benchmark(Baseline = true)]
    public int JsonDocumentParse()
    {
        using JsonDocument document = JsonDocument.Parse(_text);
        return document.RootElement.GetPropertyCount();
    }

    [Benchmark]
    public GeneratorDriver FirstRun() => _project.RunFirst();
}
