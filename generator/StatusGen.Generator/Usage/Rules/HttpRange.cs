using StatusGen.Generator.Usage.Configuration;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>Which numbers can be an HTTP status.</summary>
internal static class HttpRange
{
    /// <summary>RFC 9110, Section 15: clients treat anything else as invalid.</summary>
    public static bool Contains(int value) => value is >= 100 and <= 599;

    /// <summary>Registered, named by the platform, or allowed by the project.</summary>
    public static bool IsKnown(CodeUsage usage) =>
        !usage.Codes.KnowsHttp
        || usage.Codes.FindHttp(usage.Value) is not null
        || usage.Facts.Platform.Names(usage.Constant)
        || UsageOptions.IsAllowed(usage.Facts.Options, usage.Constant.Expression.Syntax.SyntaxTree, usage.Value);

    /// <summary>A number that says nothing: compared with by habit, or the absence of an answer on the client's side.</summary>
    public static bool IsMeaningless(CodeUsage usage) =>
        usage.IsTrivialComparison || (usage.Value == 0 && usage.Sink.Has(SinkTraits.Client));
}
