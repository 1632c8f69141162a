using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Configuration;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage;

/// <summary>What the rules need of a compilation, found once.</summary>
internal sealed class UsageFacts
{
    private readonly Lazy<KnownCodes> _codes;
    private readonly Lazy<PlatformTypes> _platform;

    public UsageFacts(Compilation compilation, AnalyzerOptions options)
    {
        Compilation = compilation;
        Options = options;
        IsTestProject = UsageOptions.IsTestProject(options);
        _codes = new Lazy<KnownCodes>(() => KnownCodes.Of(compilation));
        _platform = new Lazy<PlatformTypes>(() => new PlatformTypes(compilation));
        Sinks = new SinkFinder(
            new SinkMap(compilation, SinkTable.Rows, UsageOptions.SinksOf(options, compilation)),
            new StructuralSinks(compilation, _codes));
    }

    public Compilation Compilation { get; }

    public AnalyzerOptions Options { get; }

    /// <summary>Tests try unknown codes on purpose.</summary>
    public bool IsTestProject { get; }

    public SinkFinder Sinks { get; }

    /// <summary>Read when the first constant meets a sink.</summary>
    public KnownCodes Codes => _codes.Value;

    public PlatformTypes Platform => _platform.Value;
}
