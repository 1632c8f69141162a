using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Data;

/// <summary>Holds the HTTP registry to IANA's own file, row by row.</summary>
public sealed partial class IanaRegistryTests
{
    public static TheoryData<int> AssignedCodes => [.. IanaRow.All.Where(row => row.IsAssigned).Select(row => row.First)];

    [Fact]
    public void IanaFile_Rows_CoverEachNumberOnce()
    {
        IEnumerable<int> numbers = IanaRow.All.SelectMany(row => Enumerable.Range(row.First, row.Last - row.First + 1));

        Assert.Equal(Enumerable.Range(100, 500), numbers);
    }

    [Fact]
    public void IanaFile_AssignedRow_IsOneNumber() =>
        Assert.All(IanaRow.All.Where(row => row.IsAssigned), row => Assert.Equal(row.First, row.Last));

    [Fact]
    public void Entry_Number_IsAssigned() => Assert.DoesNotContain(HttpEntry.All, entry => !IanaRow.Get(entry.Code).IsAssigned);

    [Theory]
    [MemberData(nameof(AssignedCodes))]
    public void AssignedRow_Phrase_IsTheEntrysMessage(int code) =>
        Assert.Equal(IanaRow.Get(code).Phrase, HttpEntry.Get(code).GetMessage("en"));

    [Theory]
    [MemberData(nameof(AssignedCodes))]
    public void AssignedRow_Reference_IsTheEntrysReference(int code)
    {
        string specification = IanaRow.Get(code).Specification;
        string? reference = HttpEntry.Get(code).Reference;

        // IANA names the section for RFC 9110 alone; ours is always there, and HttpSemanticsTests holds it.
        string expected = RfcNumber().Replace(specification, "RFC $1");
        if (expected.StartsWith("RFC ", StringComparison.Ordinal) && !expected.Contains(", Section ", StringComparison.Ordinal))
            Assert.StartsWith(expected + ", Section ", reference, StringComparison.Ordinal);
        else
            Assert.Equal(expected, reference);
    }

    [GeneratedRegex(@"^RFC([0-9]+)")]
    private static partial Regex RfcNumber();
}
