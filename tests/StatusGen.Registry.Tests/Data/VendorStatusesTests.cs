using StatusGen.Registry.Iana;

namespace StatusGen.Registry.Tests.Data;

public sealed class VendorStatusesTests
{
    [Fact]
    public void Find_EachNumber_IsTheFirstRowOfTheFile()
    {
        foreach (var rows in CsvTable.Parse(DataFile.ReadText("nonstandard.csv")).Rows.GroupBy(row => row["code"]))
        {
            var first = rows.First();
            Assert.Equal(
                $"{first["vendor"].Trim('(', ')')}: {first["name"]}",
                VendorStatuses.Find(int.Parse(rows.Key, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void File_IsAscending()
    {
        List<string> codes = [.. CsvTable.Parse(DataFile.ReadText("nonstandard.csv")).Rows.Select(row => row["code"])];

        Assert.Equal(codes.Order(StringComparer.Ordinal), codes);
    }
}
