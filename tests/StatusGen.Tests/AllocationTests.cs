using System.Globalization;

namespace StatusGen.Tests;

public sealed class AllocationTests
{
    private static readonly CultureInfo[] Cultures = [.. ((string[])["en", "de-AT", "zh-TW", "fr"]).Select(CultureInfo.GetCultureInfo)];
    private static readonly string[] Texts = [.. BankRegistry.Entries.SelectMany(entry => (string[])[entry.Key, entry.Name, entry.Code.ToString(CultureInfo.InvariantCulture), entry.Key + "?"])];

    private static int _sink;

    public static TheoryData<string> Names => [.. Lookups.Keys];

    private static Dictionary<string, Action<BankCode>> Lookups { get; } = new()
    {
        ["GetName"] = code => Take(code.GetName()),
        ["GetKey"] = code => Take(code.GetKey()),
        ["GetMessage"] = code => Take(code.GetMessage()),
        ["GetMessage(culture)"] = code => TakeAll(code),
        ["GetReasonPhrase"] = code => Take(BankCodes.Set.GetReasonPhrase((int)code)),
        ["GetDescription"] = code => Take(code.GetDescription()),
        ["GetReference"] = code => Take(code.GetReference()),
        ["GetModule"] = code => Take(code.GetModule()),
        ["GetInfo"] = code => Take(code.GetInfo().Name),
        ["GetHttpStatus"] = code => _sink += (int)code.GetHttpStatus(),
        ["IsDefined"] = code => _sink += BankCodes.IsDefined((int)code) && !BankCodes.IsDefined(~(int)code) ? 1 : 0,
        ["TryFromValue"] = code => _sink += BankCodes.TryFromValue((int)code, out _) ? 1 : 0,
        ["TryParse"] = _ =>
        {
            foreach (string text in Texts)
                _sink += BankCodes.TryParse(text, out BankCode found) ? (int)found : 1;
        },
        ["Tags"] = code => _sink += code.GetInfo().Tags.Count,
        ["RequiredHeaders"] = _ => _sink += HttpStatus.Unauthorized.GetRequiredHeaders().Count,
        ["Message without arguments"] = _ => Take(BankMessages.ArchiveClosed()),
        ["HTTP GetReasonPhrase"] = _ => Take(HttpStatus.NotFound.GetReasonPhrase()),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Lookup_OnceWarm_AllocatesNothing(string name)
    {
        Action<BankCode> lookup = Lookups[name];
        Run(lookup, 3);

        long before = GC.GetAllocatedBytesForCurrentThread();
        Run(lookup, 100);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Run(Action<BankCode> lookup, int times)
    {
        IReadOnlyList<BankCode> all = BankCodes.All;
        for (int i = 0; i < times; i++)
        {
            for (int entry = 0; entry < all.Count; entry++)
                lookup(all[entry]);
        }
    }

    private static void TakeAll(BankCode code)
    {
        foreach (CultureInfo culture in Cultures)
            Take(code.GetMessage(culture));
    }

    private static void Take(string text) => _sink += text.Length;
}
