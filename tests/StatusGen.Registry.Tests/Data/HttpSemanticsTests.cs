using System.Text.RegularExpressions;

namespace StatusGen.Registry.Tests.Data;

/// <summary>Holds the semantics in the HTTP registry to http-semantics.csv, row by row.</summary>
public sealed partial class HttpSemanticsTests
{
    public static TheoryData<int> Codes => [.. HttpSemanticsRow.All.Select(row => row.Code)];

    [Fact]
    public void SemanticsFile_Rows_AreTheEntries() =>
        Assert.Equal(HttpEntry.All.Select(entry => entry.Code), HttpSemanticsRow.All.Select(row => row.Code));

    [Theory]
    [MemberData(nameof(Codes))]
    public void Row_Body_IsTheEntrysBody(int code)
    {
        string body = HttpSemanticsRow.Get(code).Body;

        Assert.True(body is "forbidden" or "expected" or "optional" or "allowed", body);
        Assert.Equal(body == "forbidden" ? "forbidden" : "allowed", HttpEntry.Get(code).Body);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Row_UnconditionallyRequiredHeaders_AreTheEntrysHeaders(int code) =>
        Assert.Equal(HttpSemanticsRow.Get(code).RequiredHeaders, HttpEntry.Get(code).Headers);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Row_Methods_AreTheEntrysMethods(int code) =>
        Assert.Equal(HttpSemanticsRow.Get(code).Methods, HttpEntry.Get(code).Methods);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Row_HeuristicallyCacheable_IsTheEntrysCacheable(int code) =>
        Assert.Equal(HttpSemanticsRow.Get(code).Cacheable, HttpEntry.Get(code).IsCacheable ? "yes" : "no");

    [Theory]
    [MemberData(nameof(Codes))]
    public void Row_Deprecated_IsTheEntrysDeprecated(int code)
    {
        if (HttpSemanticsRow.Get(code).Deprecated == "no")
        {
            Assert.Null(HttpEntry.Get(code).Deprecated);
            return;
        }

        Assert.StartsWith("yes: ", HttpSemanticsRow.Get(code).Deprecated, StringComparison.Ordinal);
        Assert.False(string.IsNullOrWhiteSpace(HttpEntry.Get(code).Deprecated));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Row_Section_IsTheEntrysReference(int code)
    {
        Match section = RfcSection().Match(HttpSemanticsRow.Get(code).Section);

        // A draft has a name in IANA's file and no number yet: IanaRegistryTests holds it.
        if (section.Success)
            Assert.Equal($"RFC {section.Groups[1].Value}, Section {section.Groups[2].Value}", HttpEntry.Get(code).Reference);
        else
            Assert.StartsWith("draft-", HttpEntry.Get(code).Reference, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^RFC ([0-9]+) ([0-9.]+)$")]
    private static partial Regex RfcSection();
}
