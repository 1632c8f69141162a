using System.Globalization;
using StatusGen;

namespace Shop;

/// <summary>Prints every code of a set with what the registry says about it.</summary>
internal static class Catalogue
{
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en");
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    public static void Print(StatusCodeSet set, TextWriter output)
    {
        output.WriteLine($"{set.Name}: {set.Count} codes of {set.FileName} ({string.Join(", ", set.Languages)})");
        output.WriteLine();
        ConsoleTable table = new("Code", "Key", "HTTP", "Message (en)", "Message (zh-CN)", "Reference");
        foreach (StatusCodeInfo info in set.Entries)
        {
            table.Add(
                info.Code.ToString(CultureInfo.InvariantCulture),
                info.Key,
                ((int)info.HttpStatus).ToString(CultureInfo.InvariantCulture),
                info.GetMessage(English),
                info.GetMessage(Chinese),
                info.Reference);
        }

        table.Print(output);
        output.WriteLine();
    }
}
