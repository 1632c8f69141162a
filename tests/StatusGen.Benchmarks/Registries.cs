namespace StatusGen.Benchmarks;

/// <summary>The registries that were written when this project was built: 10, 100, 1,000 and 10,000 codes in two languages.</summary>
internal static class Registries
{
    public static string PathOf(int entries) =>
        Path.Combine(AppContext.BaseDirectory, "registries", FormattableString.Invariant($"{entries}.status-codes.json"));

    public static string TextOf(int entries) => File.ReadAllText(PathOf(entries));
}
