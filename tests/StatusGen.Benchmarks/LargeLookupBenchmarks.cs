using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;
using Large;

namespace StatusGen.Benchmarks;

/// <summary>Look-ups in 10,000 codes of 100 modules, beside a frozen dictionary made of the same codes.</summary>
[MemoryDiagnoser]
public class LargeLookupBenchmarks
{
    private const int Calls = 4096;

    private readonly int[] _codes = new int[Calls];
    private readonly string[] _keys = new string[Calls];
    private readonly string[] _names = new string[Calls];
    private FrozenDictionary<int, string> _messages = null!;
    private FrozenDictionary<string, int> _byKey = null!;

    [GlobalSetup]
    public void Setup()
    {
        Random random = new(17);
        IReadOnlyList<StatusCodeInfo> entries = LargeCodes.Set.Entries;
        for (int i = 0; i < Calls; i++)
        {
            StatusCodeInfo info = entries[random.Next(entries.Count)];
            _codes[i] = info.Code;
            _keys[i] = info.Key;
            _names[i] = info.Name;
        }

        _messages = entries.ToFrozenDictionary(info => info.Code, info => info.Message);
        _byKey = entries.ToFrozenDictionary(info => info.Key, info => info.Code, StringComparer.Ordinal);
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int FrozenDictionaryOfNumbers()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += _messages[code].Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int GetMessage()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ((LargeCode)code).GetMessage().Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int GetName()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ((LargeCode)code).GetName().Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int IsDefined()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += LargeCodes.IsDefined(code) ? 1 : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int EnumIsDefined()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += Enum.IsDefined((LargeCode)code) ? 1 : 0;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int EnumToString()
    {
        int sum = 0;
        foreach (int code in _codes)
            sum += ((LargeCode)code).ToString().Length;
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int FrozenDictionaryOfKeys()
    {
        int sum = 0;
        foreach (string key in _keys)
            sum += _byKey[key];
        return sum;
    }

    [Benchmark(OperationsPerInvoke = Calls)]
    public int TryParse()
    {
        int sum = 0;
        foreach (string key in _keys)
            sum += LargeCodes.TryParse(key, out LargeCode code) ? (int)code : 0;
        return sum;
    }
}
