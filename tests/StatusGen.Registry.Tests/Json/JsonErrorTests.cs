using StatusGen.Registry.Syntax;

namespace StatusGen.Registry.Tests.Json;

/// <summary>Each mistake: its place, its whole message, and the tree that stands before it.</summary>
public sealed class JsonErrorTests
{
    [Theory]
    [InlineData("{\"a\":}", "STG0001 (1,6) The property 'a' has no value; write it after the ':'.", "{}")]
    [InlineData("", "STG0001 (1,1) The registry is empty; the smallest registry is {\"codes\":{\"SUCCESS\":{\"code\":0}}}.", "nothing")]
    [InlineData("// c", "STG0001 (1,1) The registry is empty; the smallest registry is {\"codes\":{\"SUCCESS\":{\"code\":0}}}.", "nothing")]
    [InlineData("\uFEFF", "STG0001 (1,1) The registry is empty; the smallest registry is {\"codes\":{\"SUCCESS\":{\"code\":0}}}.", "nothing")]
    [InlineData("{\n<<<<<<< HEAD\n\"a\":1}", "STG0001 (2,1) This is the mark of a merge conflict; keep one of the two sides, and delete the marks.", "{}")]
    [InlineData("{\"a\":1,\n=======\n\"b\":1}", "STG0001 (2,1) This is the mark of a merge conflict; keep one of the two sides, and delete the marks.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1\n>>>>>>> main\n}", "STG0001 (2,1) This is the mark of a merge conflict; keep one of the two sides, and delete the marks.", "{\"a\":Integer 1,}")]
    [InlineData("{'a':1}", "STG0001 (1,2) JSON has no single quotes; write double quotes.", "{}")]
    [InlineData("{\"a\":'x'}", "STG0001 (1,6) JSON has no single quotes; write double quotes.", "{}")]
    [InlineData("{“a”:1}", "STG0001 (1,2) JSON has no typographic quotes such as “; write straight double quotes.", "{}")]
    [InlineData("{a:1}", "STG0001 (1,2) A property name stands in double quotes; write '\"a\"'.", "{}")]
    [InlineData("{\"a\" 1}", "STG0001 (1,2) A colon is missing after the property name 'a'; write ':' and the value.", "{}")]
    [InlineData("{\"a\"=1}", "STG0001 (1,5) '=' is not allowed here; write ':'.", "{}")]
    [InlineData("{\"a\":1 \"b\":2}", "STG0001 (1,6) A comma is missing after this value; write ',' before the next property.", "{\"a\":Integer 1,}")]
    [InlineData("{\n  \"a\": 1\n  \"b\": 2\n}", "STG0001 (2,8) A comma is missing after this value; write ',' before the next property.", "{\"a\":Integer 1,}")]
    [InlineData("[1 2]", "STG0001 (1,2) A comma is missing after this value; write ',' before the next item.", "[Integer 1,]")]
    [InlineData("[1;2]", "STG0001 (1,3) ';' is not allowed here; write ',' or ']'.", "[Integer 1,]")]
    [InlineData("{\"a\":012}", "STG0001 (1,6) A JSON number has no leading zero; write '12' instead of '012'.", "{}")]
    [InlineData("{\"a\":-012}", "STG0001 (1,6) A JSON number has no leading zero; write '-12' instead of '-012'.", "{}")]
    [InlineData("{\"a\":00}", "STG0001 (1,6) A JSON number has no leading zero; write '0' instead of '00'.", "{}")]
    [InlineData("{\"a\":+1}", "STG0001 (1,6) A JSON number does not begin with '+'; write '1'.", "{}")]
    [InlineData("{\"a\":NaN}", "STG0001 (1,6) 'NaN' is not a JSON value; write a number or null.", "{}")]
    [InlineData("{\"a\":-Infinity}", "STG0001 (1,6) '-Infinity' is not a JSON value; write a number or null.", "{}")]
    [InlineData("{\"a\":0x1F}", "STG0001 (1,6) '0x1F' is hexadecimal, which JSON does not have; write '31'.", "{}")]
    [InlineData("{\"a\":.5}", "STG0001 (1,6) A digit must stand before the '.' of '.5'; write '0.5'.", "{}")]
    [InlineData("{\"a\":-.5}", "STG0001 (1,6) A digit must stand before the '.' of '-.5'; write '-0.5'.", "{}")]
    [InlineData("{\"a\":1.}", "STG0001 (1,6) A digit must follow the '.' of '1.'.", "{}")]
    [InlineData("{\"a\":1.e5}", "STG0001 (1,6) '1.e5' is not a JSON number; write a text in double quotes.", "{}")]
    [InlineData("{\"a\":1e}", "STG0001 (1,6) A digit must follow the exponent of '1e'.", "{}")]
    [InlineData("{\"a\":1e+}", "STG0001 (1,6) A digit must follow the exponent of '1e+'.", "{}")]
    [InlineData("{\"a\":-}", "STG0001 (1,6) A digit must follow '-'.", "{}")]
    [InlineData("{\"a\":1_000}", "STG0001 (1,6) The digits of a number are not grouped in JSON; write '1000'.", "{}")]
    [InlineData("{\"a\":1abc}", "STG0001 (1,6) '1abc' is not a JSON number; write a text in double quotes.", "{}")]
    [InlineData("{\"a\":True}", "STG0001 (1,6) 'True' is written in lower case in JSON; write true.", "{}")]
    [InlineData("{\"a\":abc}", "STG0001 (1,6) 'abc' is not a JSON value; write a text in double quotes.", "{}")]
    [InlineData("{\"a\":\"x\ny\"}", "STG0001 (1,6) The string is not closed on its line; add the closing '\"', or write a line break as \\n.", "{}")]
    [InlineData("{\"a\":\"x\ty\"}", "STG0001 (1,8) A tab cannot stand in a JSON string; write \\t.", "{}")]
    [InlineData("{\"a\":\"x\u0001y\"}", "STG0001 (1,8) The control character U+0001 cannot stand in a JSON string; write \\u0001, or delete it.", "{}")]
    [InlineData("{\"a\":\"x\u0000y\"}", "STG0001 (1,8) The file holds the character U+0000, so it is not a text file in UTF-8; save it as UTF-8 text.", "{}")]
    [InlineData("{\u0000\"a\":1}", "STG0001 (1,2) The file holds the character U+0000, so it is not a text file in UTF-8; save it as UTF-8 text.", "{}")]
    [InlineData("{\"a\":\"\\x41\"}", "STG0001 (1,7) '\\x' is not an escape of JSON; write '\\\\' for a backslash.", "{}")]
    [InlineData("{\"a\":\"\\u12G4\"}", "STG0001 (1,7) '\\u' must be followed by four hexadecimal digits; write '\\\\' for a backslash.", "{}")]
    [InlineData("{\"a\":\"x", "STG0001 (1,6) The string is not closed before the end of the file; add the closing '\"'.", "{}")]
    [InlineData("{\"a\":1} x", "STG0001 (1,9) The registry ends before this text; a file holds one JSON object, remove the rest.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1}}", "STG0001 (1,8) The registry ends before this text; a file holds one JSON object, remove the rest.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1}{\"b\":2}", "STG0001 (1,8) The registry ends before this text; a file holds one JSON object, remove the rest.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1}, ", "STG0001 (1,8) The registry ends before this text; a file holds one JSON object, remove the rest.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1 /* x", "STG0001 (1,8) The comment is not closed; add '*/'.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1} // x\u2028y", "STG0001 (1,9) The comment holds a line separator (U+2028 or U+2029); delete it.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1", "STG0001 (1,6) The file ends before the '{' of line 1 is closed; add '}'.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1,", "STG0001 (1,7) The file ends before the '{' of line 1 is closed; add '}'.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":", "STG0001 (1,5) The file ends before the value of 'a'; write it, and close every open bracket.", "{}")]
    [InlineData("{\"a\"", "STG0001 (1,2) The file ends before the '{' of line 1 is closed; add '}'.", "{}")]
    [InlineData("{", "STG0001 (1,1) The file ends before the '{' of line 1 is closed; add '}'.", "{}")]
    [InlineData("[1", "STG0001 (1,2) The file ends before the '[' of line 1 is closed; add ']'.", "[Integer 1,]")]
    [InlineData("[1,", "STG0001 (1,3) The file ends before the '[' of line 1 is closed; add ']'.", "[Integer 1,]")]
    [InlineData("{\"a\":[1}", "STG0001 (1,8) The '[' of line 1 cannot be closed by '}'; write ']'.", "{\"a\":[Integer 1,],}")]
    [InlineData("{\"a\":1]", "STG0001 (1,7) The '{' of line 1 cannot be closed by ']'; write '}'.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1,,}", "STG0001 (1,8) A property is missing before this comma; write it, or remove the comma.", "{\"a\":Integer 1,}")]
    [InlineData("[1,,2]", "STG0001 (1,4) A value is missing here; write it, or remove the comma.", "[Integer 1,]")]
    [InlineData("[,]", "STG0001 (1,2) A value is missing here; write it, or remove the comma.", "[]")]
    [InlineData("{,}", "STG0001 (1,2) A property is missing before this comma; write it, or remove the comma.", "{}")]
    [InlineData("{\"a\":,}", "STG0001 (1,6) The property 'a' has no value; write it after the ':'.", "{}")]
    [InlineData("{\"a\"}", "STG0001 (1,2) A colon is missing after the property name 'a'; write ':' and the value.", "{}")]
    [InlineData("{\"a\",}", "STG0001 (1,2) A colon is missing after the property name 'a'; write ':' and the value.", "{}")]
    [InlineData("{1:2}", "STG0001 (1,2) A property name stands in double quotes; write '\"1\"'.", "{}")]
    [InlineData("{\"a\":1 # c\n}", "STG0001 (1,8) A comment in JSON begins with '//', not with '#'.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1 / 2}", "STG0001 (1,8) A comment begins with '//' or '/*'; a single '/' means nothing in JSON.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":\u00A01}", "STG0001 (1,6) The invisible character U+00A0 cannot stand between JSON values; delete it.", "{}")]
    [InlineData("codes:\n  A: 1", "STG0001 (1,1) A JSON registry begins with '{', not with 'codes'; a registry in YAML is named .yaml or .yml.", "nothing")]
    [InlineData("---\na: 1", "STG0001 (1,1) A JSON registry begins with '{', not with '---'; a registry in YAML is named .yaml or .yml.", "nothing")]
    [InlineData("- a", "STG0001 (1,1) A JSON registry begins with '{', not with '-'; a registry in YAML is named .yaml or .yml.", "nothing")]
    [InlineData("}", "STG0001 (1,1) A JSON registry begins with '{', not with '}'; a registry in YAML is named .yaml or .yml.", "nothing")]
    [InlineData("{\"a\":@}", "STG0001 (1,6) '@' cannot begin a JSON value; write a text in double quotes.", "{}")]
    [InlineData("{\"a\":[1,{\"b\":tru", "STG0001 (1,14) 'tru' is not a JSON value; write a text in double quotes.", "{\"a\":[Integer 1,{},],}")]
    [InlineData("{\"a\":\"b\"\"c\"}", "STG0001 (1,6) A comma is missing after this value; write ',' before the next property.", "{\"a\":\"b\",}")]
    [InlineData("{\"codes\":{\"A\":{\"code\":1},\"B\":{\"code\":\n", "STG0001 (1,37) The file ends before the value of 'code'; write it, and close every open bracket.", "{\"codes\":{\"A\":{\"code\":Integer 1,},\"B\":{},},}")]
    [InlineData("{\"a\":1,\r\n \"b\":x}", "STG0001 (2,6) 'x' is not a JSON value; write a text in double quotes.", "{\"a\":Integer 1,}")]
    [InlineData("{\"a\":1,\r \"b\":x}", "STG0001 (2,6) 'x' is not a JSON value; write a text in double quotes.", "{\"a\":Integer 1,}")]
    [InlineData("\uFEFF{\"a\":x}", "STG0001 (1,7) 'x' is not a JSON value; write a text in double quotes.", "{}")]
    [InlineData("{\"a\":[1,{\"b\":2,\"c\":\"d", "STG0001 (1,20) The string is not closed before the end of the file; add the closing '\"'.", "{\"a\":[Integer 1,{\"b\":Integer 2,},],}")]
    [InlineData("{\"a\":\"\\u", "STG0001 (1,7) '\\u' must be followed by four hexadecimal digits; write '\\\\' for a backslash.", "{}")]
    public void Read_Mistake_OneErrorAtItsPlaceAndPartialTree(string text, string error, string tree)
    {
        RegistryDocument document = Reading.Json(text);

        Assert.Equal(error, Reading.ErrorOf(document));
        Assert.Equal(tree, TreeText.Of(document.Root));
    }

    [Fact]
    public void Read_UnclosedObject_EndsWhereReadingStopped()
    {
        RegistryDocument document = Reading.Json("{\"a\": {\"b\": 1,  ");

        Assert.Equal("(1,14)", Reading.ErrorOf(document)[8..14]);
        Assert.All(Reading.NodesOf(document.Root!).OfType<ObjectNode>(), node => Assert.Equal(14, node.Range.End));
    }

    [Fact]
    public void Read_WrongBracket_RelatedPlaceIsOpeningBracket()
    {
        RegistryDocument document = Reading.Json("{\n  \"a\": [1\n}");

        Assert.Equal("status-codes.json(2,8)", Assert.Single(Assert.Single(document.Diagnostics).RelatedPlaces).Citation);
    }

    [Fact]
    public void Read_OneLevelTooDeep_LimitAtThatBracket()
    {
        RegistryDocument document = Reading.Json("[1, " + new string('[', 63) + "\n[2]" + new string(']', 64));

        Assert.Equal("STG0014 (2,1) The nesting is deeper than 64 levels; make the registry flatter.", Reading.ErrorOf(document));
        Assert.Equal("[Integer 1," + new string('[', 63) + string.Concat(Enumerable.Repeat("],", 63)) + "]", TreeText.Of(document.Root));
    }

    [Fact]
    public void Read_NestingBomb_LimitAtLevel65()
    {
        Assert.StartsWith("STG0014 (1,65) ", Reading.ErrorOf(Reading.Json(new string('[', 1_000_000))), StringComparison.Ordinal);
    }
}
