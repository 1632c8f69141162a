using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace StatusGen.Benchmarks;

/// <summary>What typing elsewhere in the project costs.</summary>
[MemoryDiagnoser]
public class UnrelatedEditBenchmarks
{
    private ConsumerProject _project = null!;
    private GeneratorDriver _driver = null!;
    private int _version;

    [Params(10, 10_000)]
    public int Entries { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = new ConsumerProject(Registries.TextOf(Entries));
        _driver = _project.RunFirst();
    }

    [Benchmark]
    public GeneratorDriver UnrelatedEdit() => _driver = _driver.RunGenerators(_project.WithUnrelatedEdit(_version++));
}
