using System.Globalization;
using StatusGen.TestKit;

namespace StatusGen.Tests;

public sealed class NumberLookupTests
{
    [Fact]
    public void AnyNumber_IsFoundAsADictionaryFindsIt()
    {
        Dictionary<int, string> keys = BankRegistry.Entries.Where(entry => !entry.IsLegacy).ToDictionary(entry => entry.Code, entry => entry.Key);

        AssertAgrees(BankCodes.Set, keys, seed: 1);
    }

    [Theory]
    [InlineData("dense", 1000)]
    [InlineData("around zero", 40)]
    [InlineData("lowest", 30)]
    [InlineData("highest", 30)]
    [InlineData("one lowest", 1)]
    [InlineData("both ends", 20)]
    [InlineData("multiples", 2000)]
    [InlineData("modules", 1500)]
    [InlineData("modules side by side", 1500)]
    [InlineData("random", 3000)]
    public void NumbersOfAnyShape_AreFoundAsADictionaryFindsThem(string shape, int count)
    {
        Dictionary<int, string> keys = [];
        Random random = new(42);
        for (int i = 0; keys.Count < count; i++)
        {
            int code = shape switch
            {
                "dense" => 5000 + i,
                "around zero" => random.Next(-500, 500),
                "lowest" => int.MinValue + random.Next(900),
                "highest" => int.MaxValue - random.Next(900),
                "one lowest" => int.MinValue,
                "both ends" => i % 2 == 0 ? int.MinValue + i : int.MaxValue - i,
                "multiples" => i * 65536 * 8,
                "modules" => ((i / 100) * 10_000) + 1_010_000 + (i % 100),
                "modules side by side" => ((i / 100) * 1000) - 3000 + (i % 100),
                _ => random.Next(int.MinValue, int.MaxValue),
            };
            keys.TryAdd(code, "K" + i.ToString(CultureInfo.InvariantCulture));
        }

        StatusCodeSet set = Generated(keys);
        AssertAgrees(set, keys, seed: 2);
        AssertTexts(set, keys);
    }

    private static StatusCodeSet Generated(Dictionary<int, string> keys)
    {
        IEnumerable<string> codes = keys.Select(entry => $$""" "{{entry.Value}}": { "code": {{entry.Key.ToString(CultureInfo.InvariantCulture)}}, "http": 500, "message": { "en": "en {{entry.Value}}"{{(IsTranslated(entry.Value) ? $$""", "de": "de {{entry.Value}}" """ : "")}} } } """);
        string registry = $$"""{ "generate": [], "languages": ["en", "de"], "codes": { {{string.Join(',', codes)}} } }""";
        return (StatusCodeSet)Scenario.Json(registry).Run().AssertClean().Evaluate("AppCodes.Set")!;
    }

    private static bool IsTranslated(string key) => (key[^1] & 1) == 0;

    // Twice, because the second time a text comes from where the first one put it; cultures in turn, because they share texts.
    private static void AssertTexts(StatusCodeSet set, Dictionary<int, string> keys)
    {
        NamedCulture german = new("de", CultureInfo.InvariantCulture);
        NamedCulture english = new("en", CultureInfo.InvariantCulture);
        for (int round = 0; round < 2; round++)
        {
            foreach ((int code, string key) in keys)
            {
                Assert.Equal((IsTranslated(key) ? "de " : "en ") + key, set.GetMessage(code, german));
                Assert.Equal("en " + key, set.GetMessage(code, english));
                Assert.Equal("en " + key, set.GetReasonPhrase(code));
                Assert.Equal(key, set.GetName(code));
                int other = unchecked(code + 1);
                Assert.Equal(keys.ContainsKey(other), set.GetMessage(other, german).Length > 0);
            }
        }
    }

    private static void AssertAgrees(StatusCodeSet set, Dictionary<int, string> keys, int seed)
    {
        Random random = new(seed);
        IEnumerable<int> near = keys.Keys.SelectMany(code => (int[])[code, unchecked(code - 1), unchecked(code + 1), -code, unchecked(code + 1024)]);
        IEnumerable<int> far = Enumerable.Range(0, 100_000).Select(_ => random.Next(int.MinValue, int.MaxValue));
        foreach (int value in (int[])[.. near, .. far, 0, int.MinValue, int.MaxValue])
        {
            string expected = keys.GetValueOrDefault(value, "");
            string found = set.GetKey(value);
            if (expected != found || set.IsDefined(value) != (expected.Length > 0))
                Assert.Fail($"{value}: '{found}' instead of '{expected}'");
        }

        Assert.Equal(keys.Count, set.Count);
        foreach ((int code, string key) in keys)
        {
            Assert.True(set.TryParse(key, out StatusCodeInfo info), key);
            Assert.Equal(code, info.Code);
        }
    }
}
