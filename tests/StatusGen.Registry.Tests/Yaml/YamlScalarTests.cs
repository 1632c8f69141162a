using StatusGen.Registry.Syntax;
using StatusGen.Registry.Tests.Json;

namespace StatusGen.Registry.Tests.Yaml;

/// <summary>The core schema of YAML 1.2.</summary>
public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("", "Null null")]
    [InlineData("~", "Null null")]
    [InlineData("null", "Null null")]
    [InlineData("Null", "Null null")]
    [InlineData("NULL", "Null null")]
    [InlineData("nULL", "\"nULL\"")]
    [InlineData("true", "Boolean true")]
    [InlineData("True", "Boolean true")]
    [InlineData("TRUE", "Boolean true")]
    [InlineData("false", "Boolean false")]
    [InlineData("False", "Boolean false")]
    [InlineData("FALSE", "Boolean false")]
    [InlineData("tRUE", "\"tRUE\"")]
    [InlineData("yes", "\"yes\"")]
    [InlineData("no", "\"no\"")]
    [InlineData("on", "\"on\"")]
    [InlineData("y", "\"y\"")]
    [InlineData("0", "Integer 0")]
    [InlineData("-0", "Integer -0")]
    [InlineData("-00", "Integer -0")]
    [InlineData("000", "Integer 0")]
    [InlineData("007", "Integer 7")]
    [InlineData("08", "Integer 8")]
    [InlineData("+7", "Integer 7")]
    [InlineData("-007", "Integer -7")]
    [InlineData("123456789012345678901234567890", "Integer 123456789012345678901234567890")]
    [InlineData("0o17", "Integer 15")]
    [InlineData("0o8", "\"0o8\"")]
    [InlineData("0o", "\"0o\"")]
    [InlineData("0x1F", "Integer 31")]
    [InlineData("0xabcDEF", "Integer 11259375")]
    [InlineData("0x", "\"0x\"")]
    [InlineData("0xG", "\"0xG\"")]
    [InlineData("-0x1", "\"-0x1\"")]
    [InlineData("0X1F", "\"0X1F\"")]
    [InlineData("0xFFFFFFFFFFFFFFFFFF", "Integer 4722366482869645213695")]
    [InlineData("0o7777777777777777777777", "Integer 73786976294838206463")]
    [InlineData("1.5", "Number 1.5")]
    [InlineData("1.", "Number 1.")]
    [InlineData(".5", "Number .5")]
    [InlineData("-.5", "Number -.5")]
    [InlineData("+1.5", "Number +1.5")]
    [InlineData("1e3", "Number 1e3")]
    [InlineData("1E+3", "Number 1E+3")]
    [InlineData("1.5e-3", "Number 1.5e-3")]
    [InlineData("1e400", "Number 1e400")]
    [InlineData(".inf", "Number .inf")]
    [InlineData(".Inf", "Number .Inf")]
    [InlineData("-.INF", "Number -.INF")]
    [InlineData("+.inf", "Number +.inf")]
    [InlineData(".nan", "Number .nan")]
    [InlineData(".NaN", "Number .NaN")]
    [InlineData("-.nan", "\"-.nan\"")]
    [InlineData(".iNF", "\".iNF\"")]
    [InlineData(".", "\".\"")]
    [InlineData("+", "\"+\"")]
    [InlineData("-.", "\"-.\"")]
    [InlineData("1e", "\"1e\"")]
    [InlineData("1e+", "\"1e+\"")]
    [InlineData(".e1", "\".e1\"")]
    [InlineData("1.5.2", "\"1.5.2\"")]
    [InlineData("--1", "\"--1\"")]
    [InlineData("1-2", "\"1-2\"")]
    [InlineData("1010000-1019999", "\"1010000-1019999\"")]
    [InlineData("1_000", "\"1_000\"")]
    [InlineData("2001-01-01", "\"2001-01-01\"")]
    [InlineData("12:30", "\"12:30\"")]
    [InlineData("'1'", "\"1\"")]
    [InlineData("\"true\"", "\"true\"")]
    [InlineData("''", "\"\"")]
    [InlineData("|\n  1", "\"1\"")]
    [InlineData(">-\n  null\n", "\"null\"")]
    [InlineData("|-\n  ~", "\"~\"")]
    public void Read_Value_HasTypeOfCoreSchema(string value, string tree)
    {
        RegistryDocument document = Reading.Yaml("a: " + value);

        Assert.Empty(document.Diagnostics);
        Assert.Equal($"{{\"a\":{tree},}}", TreeText.Of(document.Root));
    }

    [Fact]
    public void Read_PlainNames_AreTheirText()
    {
        RegistryDocument document = Reading.Yaml("404: a\ntrue: b\n~: c\n0x1F: d\n\"<<\": e\n1.50: f\n\"\": g\n");

        Assert.Equal(["404", "true", "~", "0x1F", "<<", "1.50", ""], Reading.PropertiesOf(document.Root!).Select(property => property.Name));
    }

    [Fact]
    public void Read_NumberOfManyHexadecimalDigits_Limit()
    {
        RegistryDocument document = Reading.Yaml("a: 1\nb: 0x" + new string('F', 2_000));

        Assert.Equal(
            "STG0014 (2,4) The number has more than 1000 digits; write a shorter one, or put the text in quotes.",
            Reading.ErrorOf(document));
        Assert.Equal("{\"a\":Integer 1,}", TreeText.Of(document.Root));
    }
}
