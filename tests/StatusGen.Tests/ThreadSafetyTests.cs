namespace StatusGen.Tests;

public sealed class ThreadSafetyTests
{
    private const int Threads = 4;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void FirstUse_ByManyThreads_AnswersAlike(bool asText)
    {
        string expected = SetText.Of(BankCodes.Set);
        for (int round = 0; round < 20; round++)
        {
            StatusCodeSet<BankCode> set = asText
                ? new StatusCodeSet<BankCode>(SetCopies.ToText(SetCopies.BankTable))
                : new StatusCodeSet<BankCode>(SetCopies.BankTable);
            Assert.All(AtOnce(() => SetText.Of(set)), text => Assert.Equal(expected, text));
        }
    }

    /// <summary>What threads that start together get, in cultures of their own.</summary>
    private static string[] AtOnce(Func<string> get)
    {
        using Barrier barrier = new(Threads);
        string[] results = new string[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            results[i] = get();
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        return results;
    }
}
