using StatusGen.Generator.Manifest;
using StatusGen.Generator.Usage.Codes;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Generator.Usage.Rules;

/// <summary>STG1009.</summary>
internal sealed class StatusForMethod : CodeRule
{
    private const int Created = 201;

    public override Finding? Check(CodeUsage usage)
    {
        if (!usage.IsWrite || usage.Sink.Kind != SinkKind.Http || !usage.Sink.Has(SinkTraits.Sent) || usage.Codes.FindHttp(usage.Value) is not { } status)
            return null;
        if ((status.Entry.Methods.IsEmpty && usage.Value != Created)
            || MethodOfRequest.Find(usage.Site, usage.ContainingSymbol) is not { } method
            || Allows(status.Entry, method))
        {
            return null;
        }

        string answers = usage.Value == Created ? "a request that creates something, which GET does not" : "only " + string.Join(" and ", status.Entry.Methods);
        return new Finding(UsageDescriptors.StatusForMethod, $"{CodeText.Of(status)} does not fit a {method} request: it answers {answers}.")
        {
            Properties = Suggestions.For(usage, []),
        };
    }

    private static bool Allows(ManifestEntry entry, string method)
    {
        // A safe method creates nothing (RFC 9110, Section 9.2.1).
        if (entry.Code == Created)
            return method is not ("GET" or "HEAD");

        foreach (string allowed in entry.Methods)
        {
            // HEAD is answered as GET is, without the body.
            if (allowed == method || (allowed == "GET" && method == "HEAD"))
                return true;
        }

        return false;
    }
}
