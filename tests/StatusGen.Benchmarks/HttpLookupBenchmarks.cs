using System.Net;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.WebUtilities;

namespace StatusGen.Benchmarks;

/// <summary>Look-ups of HTTP codes beside what the framework offers for the same question.</summary>
[MemoryDiagnoser]
public class HttpLookupBenchmarks
{
    private const int Calls = 1024;

    private readonly int[] _codes = new int[Calls];
    private readonly string[] _frameworkNames = new string[Calls];
    private readonly string[] _names = new string[Calls];

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(17);
        HttpStatusCode[] known = [.. Enum.GetValues<HttpStatusCode>().Where(code => HttpStatusCodes.IsDefined((int)code))];
        for (int i = 0; i < Calls; i++)
        {
            HttpStatusCode code = known[random.Next(known.Length)];
            _codes[i] = (int)code;
            _frameworkNames[i] = code.ToString();
            _names[i] = ((HttpStatus)code).GetName();
        }
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int ReasonPhrasesGetReasonPhrase()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ReasonPhrases.GetReasonPhrase(code).Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int GetReasonPhrase()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ((HttpStatus)code).GetReasonPhrase().Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int GetMessage()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ((HttpStatus)code).GetMessage().Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int EnumIsDefined()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += Enum.IsDefined((HttpStatusCode)code) ? 1 : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int IsDefined()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += HttpStatusCodes.IsDefined(code) ? 1 : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int EnumToString()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ((HttpStatusCode)code).ToString().Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int GetName()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ((HttpStatus)code).GetName().Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int EnumTryParse()
    {
        int sum = 0;
        foreach (string name in _frameworkNames)
            sum += Enum.TryParse(name, out HttpStatusCode code) ? (int)code : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int TryParse()
    {
        int sum = 0;
        foreach (string name in _names)
            sum += HttpStatusCodes.TryParse(name, out HttpStatus code) ? (int)code : 0;
        return sum;
    }
}
