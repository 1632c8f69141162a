namespace Shop.Requests;

/// <summary>Prints the sample requests as commands to paste.</summary>
internal static class CurlLines
{
    public static void Print(string address, TextWriter output)
    {
        foreach (SampleGroup group in SampleRequests.All)
        {
            output.WriteLine(group.Title);
            foreach (SampleRequest request in group.Requests)
                output.WriteLine("  " + LineOf(address, request));
            output.WriteLine();
        }
    }

    private static string LineOf(string address, SampleRequest request)
    {
        string line = "curl -i";
        if (request.Body is null && request.Method != HttpMethods.Get)
            line += " -X " + request.Method;
        if (request.Language is not null)
            line += $" -H \"Accept-Language: {request.Language}\"";
        if (request.Body is not null)
            line += $" --json \"{request.Body.Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
        return $"{line} {address}{request.Path}";
    }
}
