using StatusGen.Registry.Syntax;
using StatusGen.Registry.Tests.Json;

namespace StatusGen.Registry.Tests.Yaml;

/// <summary>
/// Each mistake: its place, its whole message, and the tree that stands before it. YamlDotNet looks ahead, so the value
/// right before a mistake can be missing there.
/// </summary>
public sealed class YamlErrorTests
{
    [Theory]
    [InlineData("\uFEFF", "STG0001 (1,1) The registry is empty; the smallest registry is {\"codes\":{\"SUCCESS\":{\"code\":0}}}.", "nothing")]
    [InlineData("# c", "STG0001 (1,1) The registry is empty; the smallest registry is {\"codes\":{\"SUCCESS\":{\"code\":0}}}.", "nothing")]
    [InlineData("---", "STG0001 (1,1) The registry is empty; the smallest registry is {\"codes\":{\"SUCCESS\":{\"code\":0}}}.", "nothing")]
    [InlineData("a: 1\nb: \u00002", "STG0001 (2,4) The file holds the character U+0000, so it is not a text file in UTF-8; save it as UTF-8 text.", "nothing")]
    [InlineData("a:\n\tb: 1", "STG0001 (2,1) A tab indents this line; indent with spaces.", "{}")]
    [InlineData("a:\n  b: 1\n\tc: 2", "STG0001 (3,1) A tab indents this line; indent with spaces.", "{\"a\":{},}")]
    [InlineData("a:\n  \tb: 1", "STG0001 (2,3) A tab indents this line; indent with spaces.", "{}")]
    [InlineData("\ta: 1", "STG0001 (1,1) A tab indents this line; indent with spaces.", "nothing")]
    [InlineData("- a\n\t- b", "STG0001 (2,1) A tab indents this line; indent with spaces.", "[]")]
    [InlineData("a: 1\n---\nb: 2", "STG0001 (2,1) A second document begins here; a registry file holds one, move the rest to a file of its own.", "{\"a\":Integer 1,}")]
    [InlineData("a: 1\n...\nb: 2", "STG0001 (3,1) A second document begins here; a registry file holds one, move the rest to a file of its own.", "{\"a\":Integer 1,}")]
    [InlineData("%YAML 1.1\n---\na: 1", "STG0001 (1,1) '%YAML 1.1' is not supported; a registry is YAML 1.2, write '%YAML 1.2' or remove the line.", "nothing")]
    [InlineData("%TAG ! x:\n---\na: 1", "STG0001 (1,1) The directive '%TAG' is not supported; remove the line.", "nothing")]
    [InlineData("%FOO\n---\na: 1", "STG0001 (1,1) The directive '%FOO' is not supported; remove the line.", "nothing")]
    [InlineData("a: !!str 1", "STG0001 (1,4) Tags are not supported; remove '!!str'.", "{}")]
    [InlineData("a: !x 1", "STG0001 (1,4) Tags are not supported; remove '!x'.", "{}")]
    [InlineData("a: &k !x 1", "STG0001 (1,7) Tags are not supported; remove '!x'.", "{}")]
    [InlineData("a: !x &k 1", "STG0001 (1,4) Tags are not supported; remove '!x'.", "{}")]
    [InlineData("!!map\na: 1", "STG0001 (1,1) Tags are not supported; remove '!!map'.", "nothing")]
    [InlineData("!x a: 1", "STG0001 (1,1) Tags are not supported; remove '!x'.", "{}")]
    [InlineData("a: ! 1", "STG0001 (1,4) Tags are not supported; remove '!'.", "{}")]
    [InlineData("<<: *x", "STG0001 (1,1) Merge keys ('<<') are not supported; write the properties out, or quote the name.", "{}")]
    [InlineData("a: {b: 1}\n<<: 2", "STG0001 (2,1) Merge keys ('<<') are not supported; write the properties out, or quote the name.", "{\"a\":{\"b\":Integer 1,},}")]
    [InlineData("a: *x", "STG0001 (1,4) The alias '*x' names no anchor; write '&x' before a value above it.", "{}")]
    [InlineData("a: &x [1, *x]", "STG0001 (1,11) The alias '*x' stands within the value of its own anchor; write the value out.", "{\"a\":[Integer 1,],}")]
    [InlineData("a: &x\n  b: *x", "STG0001 (2,6) The alias '*x' stands within the value of its own anchor; write the value out.", "{\"a\":{},}")]
    [InlineData("*x : 1", "STG0001 (1,1) An alias cannot be a property name; write the name itself.", "{}")]
    [InlineData("? [a]\n: b", "STG0001 (1,3) A list or mapping cannot be a property name; write a text.", "{}")]
    [InlineData("{{a: 1}: 2}", "STG0001 (1,2) A list or mapping cannot be a property name; write a text.", "{}")]
    [InlineData(": 1", "STG0001 (1,1) A property name is missing here; write it, or write \"\" for an empty one.", "{}")]
    [InlineData("{a: 1", "STG0001 (1,5) The '{' of line 1 is not closed; add '}'.", "{}")]
    [InlineData("[1, 2", "STG0001 (1,5) The '[' of line 1 is not closed; add ']'.", "[Integer 1,Integer 2,]")]
    [InlineData("a: [1,\nb: 2", "STG0001 (1,6) The '[' of line 1 is not closed; add ']'.", "{\"a\":[Integer 1,],}")]
    [InlineData("a: [1, # x", "STG0001 (1,6) The '[' of line 1 is not closed; add ']'.", "{\"a\":[Integer 1,],}")]
    [InlineData("a: [[1, 2]", "STG0001 (1,10) The '[' of line 1 is not closed; add ']'.", "{\"a\":[[Integer 1,Integer 2,],],}")]
    [InlineData("a: \"x\nb: 1", "STG0001 (1,4) The quoted text is not closed before the next property; add the closing quote, or indent its next line.", "{}")]
    [InlineData("a: 'x", "STG0001 (1,4) The quoted text is not closed before the end of the file; add the closing quote.", "{}")]
    [InlineData("a: \"\\ud83d\"", "STG0001 (1,5) The escape is half of a surrogate pair; write the character itself.", "{}")]
    [InlineData("a: \"\\ud83d\\ud83d\"", "STG0001 (1,5) The escape is half of a surrogate pair; write the character itself.", "{}")]
    [InlineData("a: \"\\n\\q\"", "STG0001 (1,7) '\\q' is not an escape of YAML; write '\\\\' for a backslash, or put the text in single quotes.", "{}")]
    [InlineData("a: @x", "STG0001 (1,4) A value cannot begin with '@'; put the text in quotes.", "{}")]
    [InlineData("a: `x", "STG0001 (1,4) A value cannot begin with '`'; put the text in quotes.", "{}")]
    [InlineData("a: %x", "STG0001 (1,4) A value cannot begin with '%'; put the text in quotes.", "{}")]
    [InlineData("a: b: c", "STG0001 (1,5) A second ':' is not allowed in one value; put a text that holds ': ' in quotes, or check the indentation.", "{}")]
    [InlineData("a: 1\n b: 2", "STG0001 (2,3) A second ':' is not allowed in one value; put a text that holds ': ' in quotes, or check the indentation.", "{}")]
    [InlineData("a\nb: 1", "STG0001 (2,2) A second ':' is not allowed in one value; put a text that holds ': ' in quotes, or check the indentation.", "nothing")]
    [InlineData("a:\n  b: 1\n c: 2", "STG0001 (3,2) A property ('name: value') is expected here; check the indentation and the quotes before it.", "{\"a\":{\"b\":Integer 1,},}")]
    [InlineData("- a\nb: 1", "STG0001 (2,1) An item ('- value') is expected here; check the indentation.", "[\"a\",]")]
    [InlineData("a: 1\n- b", "STG0001 (2,1) A property ('name: value') is expected here; check the indentation and the quotes before it.", "{\"a\":Integer 1,}")]
    [InlineData("a: }", "STG0001 (1,4) A value is expected here; write one, or remove the character.", "{}")]
    [InlineData("a: [a, , b]", "STG0001 (1,8) A value is expected here; write one, or remove the character.", "{\"a\":[\"a\",],}")]
    [InlineData("a: -", "STG0001 (1,4) A list item ('- ') is not allowed here; begin the list on a line of its own.", "{}")]
    [InlineData("a: &x &y 1", "STG0001 (1,7) A value has one anchor at most; remove the second '&'.", "{}")]
    [InlineData("a: &", "STG0001 (1,4) A name is missing after '&' or '*'; write it, or put the text in quotes.", "{}")]
    [InlineData("a: \"x\" y", "STG0001 (1,8) A property ('name: value') is expected here; check the indentation and the quotes before it.", "{\"a\":\"x\",}")]
    [InlineData("a: {\"b\": 1 \"c\": 2}", "STG0001 (1,15) A ',' or '}' is expected here; separate the properties by commas and close the '{'.", "{\"a\":{},}")]
    [InlineData("a: |2x\n  s", "STG0001 (1,4) Only a comment can follow '|' or '>' on its line; begin the text on the next line.", "{}")]
    [InlineData("{", "STG0001 (1,1) The '{' of line 1 is not closed; add '}'.", "{}")]
    [InlineData("a: {", "STG0001 (1,4) The '{' of line 1 is not closed; add '}'.", "{\"a\":{},}")]
    [InlineData("a: \"\\xZZ\"", "STG0001 (1,4) An escape of this text needs more hexadecimal digits; write '\\\\' for a backslash, or use single quotes.", "{}")]
    [InlineData("a: \"x\n---\nb\"", "STG0001 (1,4) The quoted text is not closed before the line that begins with '---' or '...'; add the closing quote.", "{}")]
    [InlineData("codes:\n  A: {code: 1\n  B: {code: 2}", "STG0001 (2,11) The '{' of line 2 is not closed; add '}'.", "{\"codes\":{\"A\":{},},}")]
    [InlineData("a:1\nb: 2", "STG0001 (1,1) A space is missing after this ':'; write 'a: ' before the value.", "nothing")]
    [InlineData("a: 1\n\"b 2\"", "STG0001 (2,1) A ':' is missing after this property name; write 'name: value'.", "{\"a\":Integer 1,}")]
    [InlineData("'a' 'b'", "STG0001 (1,5) The registry ends before this text; remove the text, or indent it like the rest.", "\"a\"")]
    [InlineData("a: >x\n", "STG0001 (1,4) Only a comment can follow '|' or '>' on its line; begin the text on the next line.", "{}")]
    public void Read_Mistake_OneErrorAtItsPlaceAndPartialTree(string text, string error, string tree)
    {
        RegistryDocument document = Reading.Yaml(text);

        Assert.Equal(error, Reading.ErrorOf(document));
        Assert.Equal(tree, TreeText.Of(document.Root));
    }

    [Theory]
    [InlineData("a: \"x\n\ty\"\n", "{\"a\":\"x y\",}")]
    [InlineData("a: |\n  x\n  \ty\n", "{\"a\":\"x\\u000a\\u0009y\\u000a\",}")]
    [InlineData("a: {\n\tb: 1 }\n", "{\"a\":{\"b\":Integer 1,},}")]
    [InlineData("\t{\"a\": 1}", "{\"a\":Integer 1,}")]
    [InlineData("a: \t1\t\nb:\t2", "{\"a\":Integer 1,\"b\":Integer 2,}")]
    public void Read_TabThatIndentsNothing_IsAllowed(string text, string tree)
    {
        RegistryDocument document = Reading.Yaml(text);

        Assert.Empty(document.Diagnostics);
        Assert.Equal(tree, TreeText.Of(document.Root));
    }

    /// <summary>Valid YAML, which YamlDotNet refuses; the message at least is to the point.</summary>
    [Theory]
    [InlineData("a: 1\n\t\nb: 2\n", "STG0001 (2,1) A tab stands on this blank line; delete it.")]
    [InlineData("a: '1'\n\t\nb: 2\n", "STG0001 (2,1) A tab stands on this blank line; delete it.")]
    [InlineData("a: 1\n\t# c\nb: 2\n", "STG0001 (2,1) A tab indents this line; indent with spaces.")]
    public void Read_TabBeforeNothing_IsNamed(string text, string error)
    {
        Assert.Equal(error, Reading.ErrorOf(Reading.Yaml(text)));
    }

    [Theory]
    [InlineData("%YAML 1.2\n---\na: 1\n")]
    [InlineData("# c\n\n%YAML   1.2 # c\n---\na: 1\n...\n# c\n")]
    [InlineData("---\na: 1\n")]
    [InlineData("? a\n: 1\n")]
    [InlineData("\uFEFFa: 1\n")]
    public void Read_UncommonButValid_IsRead(string text)
    {
        RegistryDocument document = Reading.Yaml(text);

        Assert.Empty(document.Diagnostics);
        Assert.Equal("{\"a\":Integer 1,}", TreeText.Of(document.Root));
    }

    [Theory]
    [InlineData("[", "(1,65)")]
    [InlineData("- ", "(1,129)")]
    [InlineData("{a: ", "(1,257)")]
    [InlineData("&a [", "(1,260)")]
    public void Read_NestingBomb_LimitAtLevel65(string level, string place)
    {
        RegistryDocument document = Reading.Yaml(string.Concat(Enumerable.Repeat(level, 100_000)));

        Assert.Equal($"STG0014 {place} The nesting is deeper than 64 levels; make the registry flatter.", Reading.ErrorOf(document));
        Assert.Equal(64, Reading.NodesOf(document.Root!).Count());
    }

    [Fact]
    public void Read_64Levels_AreRead()
    {
        Assert.Empty(Reading.Yaml(new string('[', 64) + new string(']', 64)).Diagnostics);
    }
}
