using System.Globalization;

namespace StatusGen.Generator.Emission;

internal static class Numbers
{
    /// <summary>Digits of a number, in every culture alike: some write a minus that C# does not know.</summary>
    public static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
