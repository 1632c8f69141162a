using FsCheck;
using FsCheck.Fluent;

namespace StatusGen.Registry.Tests.Json;

/// <summary>Checks a property on random texts.</summary>
internal static class Properties
{
    /// <summary>A property of any text: a counterexample is cut down as long as it stays one.</summary>
    public static void Hold(Gen<string> texts, int count, Action<string> check) => Hold(texts.Shrinking(), count, check);

    /// <summary>A property of valid documents only, which shrinking would break.</summary>
    public static void HoldForValid(Gen<string> documents, int count, Action<string> check) => Hold(documents.ToArbitrary(), count, check);

    private static void Hold(Arbitrary<string> texts, int count, Action<string> check) =>
        Prop.ForAll(texts, check).Check(Config.QuickThrowOnFailure.WithMaxTest(count));
}
