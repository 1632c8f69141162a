using StatusGen.CodeFixes.RegistryEditing;

namespace StatusGen.CodeFixes.Tests.RegistryEditing;

/// <summary>A code is added to JSON: where it goes, and how it is written.</summary>
public sealed class JsonRegistryTests
{
    [Fact]
    public void Entry_GoesBesideItsNeighbour_AndIsWrittenLikeIt() => Edits.Verify(
        """
        {
          "codes": {
            // Users.
            "A_ONE": {
              "code": 10, // ten
              "http": 400
            },
            "A_TWO": { "code": 20, "http": 400 } /* twenty */ // and so on
          }
        }
        """,
        15,
        """
        {
          "codes": {
            // Users.
            "A_ONE": {
              "code": 10, // ten
              "http": 400
            },
            "CODE_15": {
              "code": 15
            },
            "A_TWO": { "code": 20, "http": 400 } /* twenty */ // and so on
          }
        }
        """);

    [Fact]
    public void LastEntry_GetsItsComma_BeforeTheComment() => Edits.Verify(
        """
        {
          "codes": {
            "A": { "code": 10, "http": 400 } // ten, and no more
          }
        }
        """,
        11,
        """
        {
          "codes": {
            "A": { "code": 10, "http": 400 }, // ten, and no more
            "CODE_11": { "code": 11 }
          }
        }
        """);

    [Fact]
    public void FirstEntry_StandsBelowTheBrace() => Edits.Verify(
        """
        {
          "codes": { // all of them
            // Ten.
            "A": { "code": 10, "http": 400 },
          }
        }
        """,
        9,
        """
        {
          "codes": { // all of them
            "CODE_9": { "code": 9 },
            // Ten.
            "A": { "code": 10, "http": 400 },
          }
        }
        """);

    [Theory]
    [InlineData("""{"codes":{"A":{"code":10,"http":400}}}""", """{"codes":{"A":{"code":10,"http":400},"CODE_11":{"code":11}}}""")]
    [InlineData("""{ "codes": { "A": { "code": 10, "http": 400 } } }""", """{ "codes": { "A": { "code": 10, "http": 400 }, "CODE_11": { "code": 11 } } }""")]
    [InlineData("""{"codes": {"A": {"code": 10, "http": 400}, "B": {"code": 20, "http": 400}}}""", """{"codes": {"A": {"code": 10, "http": 400}, "CODE_11": {"code": 11}, "B": {"code": 20, "http": 400}}}""")]
    [InlineData("""{ "codes": { "B": { "code": 20, "http": 400 } } }""", """{ "codes": { "CODE_11": { "code": 11 }, "B": { "code": 20, "http": 400 } } }""")]
    [InlineData("""{ "codes": { } }""", """{ "codes": { "CODE_11": { "code": 11 } } }""")]
    [InlineData("""{"codes":{}}""", """{"codes":{"CODE_11":{"code":11}}}""")]
    [InlineData("""{ "codes": null }""", """{ "codes": { "CODE_11": { "code": 11 } } }""")]
    [InlineData("""{ "codes": { "aOne": { "code": 10, "http": 400 } } }""", """{ "codes": { "aOne": { "code": 10, "http": 400 }, "code11": { "code": 11 } } }""")]
    [InlineData("""{ "codes": { "AOne": { "code": 10, "http": 400 } } }""", """{ "codes": { "AOne": { "code": 10, "http": 400 }, "Code11": { "code": 11 } } }""")]
    [InlineData("""{ "codes": { "a-one": { "code": 10, "http": 400 } } }""", """{ "codes": { "a-one": { "code": 10, "http": 400 }, "code-11": { "code": 11 } } }""")]
    public void RegistryInOneLine_StaysInOneLine(string before, string after) => Edits.Verify(before, 11, after);

    [Fact]
    public void EntriesSideBySide_StaySideBySide() => Edits.Verify(
        """
        {
          "codes": {
            "A": { "code": 10, "http": 400 }, "B": { "code": 20, "http": 400 },
            "C": { "code": 30, "http": 400 }
          }
        }
        """,
        15,
        """
        {
          "codes": {
            "A": { "code": 10, "http": 400 }, "CODE_15": { "code": 15 }, "B": { "code": 20, "http": 400 },
            "C": { "code": 30, "http": 400 }
          }
        }
        """);

    [Fact]
    public void Brace_BehindTheLastEntry_StaysBehindTheNewOne() => Edits.Verify(
        """
        { "codes": {
            "A": { "code": 10, "http": 400 } } }
        """,
        15,
        """
        { "codes": {
            "A": { "code": 10, "http": 400 },
            "CODE_15": { "code": 15 } } }
        """);

    [Fact]
    public void Module_WhoseRangeHasTheNumber_GetsIt() => Edits.Verify(
        """
        {
        	"codes": { "OK": { "code": 0 } },
        	"modules": {
        		"User": { "range": "100-199", "codes": { "A": { "code": 110, "http": 400 } } },
        		"Order": {
        			"range": "200-299"
        		}
        	}
        }
        """,
        205,
        """
        {
        	"codes": { "OK": { "code": 0 } },
        	"modules": {
        		"User": { "range": "100-199", "codes": { "A": { "code": 110, "http": 400 } } },
        		"Order": {
        			"range": "200-299",
        			"codes": {
        				"CODE_205": { "code": 205 }
        			}
        		}
        	}
        }
        """);

    [Fact]
    public void Number_OutsideAllRanges_GoesBesideItsNearestNeighbour() => Edits.Verify(
        """{ "codes": { "OK": { "code": 0 } }, "modules": { "User": { "codes": { "A": { "code": 110, "http": 400 } } } } }""",
        120,
        """{ "codes": { "OK": { "code": 0 } }, "modules": { "User": { "codes": { "A": { "code": 110, "http": 400 }, "CODE_120": { "code": 120 } } } } }""");

    [Fact]
    public void Comment_InEmptyBraces_Stays() => Edits.Verify(
        """
        {
          "codes": {
            // none yet
          }
        }
        """,
        11,
        """
        {
          "codes": {
            // none yet
            "CODE_11": { "code": 11 }
          }
        }
        """);

    [Fact]
    public void LineBreaks_StayAsTheyAre() => Edits.Verify(
        "{\r\n  \"codes\": {\r\n    \"A\": {\r\n      \"code\": 10,\r\n      \"http\": 400\r\n    }\r\n  }\r\n}\r\n",
        11,
        "{\r\n  \"codes\": {\r\n    \"A\": {\r\n      \"code\": 10,\r\n      \"http\": 400\r\n    },\r\n    \"CODE_11\": {\r\n      \"code\": 11\r\n    }\r\n  }\r\n}\r\n");

    [Theory]
    [InlineData("""{ "codes": { "A": { "code": 10, "http": 400 } }, "reserved": [11] }""")]
    [InlineData("""{ "range": "1-10", "codes": { "A": { "code": 10, "http": 400 } } }""")]
    [InlineData("""{ "codes": { "A": { "code": 11, "http": 400 } } }""")]
    [InlineData("""{ "codes": { "A": { "code": 10, "http": 400 } }""")]
    [InlineData("""{ "codes": [] }""")]
    [InlineData("""{ "codes": { "CODE_11": { "code": 10, "http": 400 } } }""")]
    [InlineData("")]
    public void Registry_ThatCannotTakeTheNumber_IsLeftAlone(string registry) =>
        Assert.Null(RegistryEditor.Add([new("status-codes.json", registry)], Edits.Set, new NewEntry(11), CancellationToken.None));

    [Fact]
    public void Part_ThatHasTheRange_GetsTheNumber()
    {
        RegistryEdit edit = RegistryEditor.Add(
            [
                new("a/order.status-codes.json", """{ "partOf": "AppCode", "modules": { "Order": { "range": "200-299", "codes": { } } } }"""),
                new("other.status-codes.json", """{ "enum": "Other", "codes": { } }"""),
                new("status-codes.json", """{ "codes": { "A": { "code": 10, "http": 400 } } }"""),
            ],
            Edits.Set,
            new NewEntry(205),
            CancellationToken.None)!;

        Assert.Equal("order.status-codes.json", edit.Registry.FileName);
        Assert.Equal("""{ "partOf": "AppCode", "modules": { "Order": { "range": "200-299", "codes": { "CODE_205": { "code": 205 } } } } }""", edit.NewText);
    }

    [Fact]
    public void Vendor_GivesKeyMessageAndSource_UnlessTheKeyIsTaken()
    {
        const string Registry = """{ "enum": "EdgeStatus", "kind": "http", "extends": "iana", "codes": { } }""";

        Assert.Equal(
            """{ "enum": "EdgeStatus", "kind": "http", "extends": "iana", "codes": { "CLIENT_CLOSED_REQUEST": { "code": 499, "message": "Client Closed Request", "source": "nginx" } } }""",
            Add(499, "nginx: Client Closed Request"));
        Assert.Equal(
            """{ "enum": "EdgeStatus", "kind": "http", "extends": "iana", "codes": { "CODE_430": { "code": 430, "message": "Request Header Fields Too Large", "source": "Shopify" } } }""",
            Add(430, "Shopify: Request Header Fields Too Large"));

        static string Add(int code, string vendor) =>
            RegistryEditor.Add([new("edge.status-codes.json", Registry)], "Shop.EdgeStatus", NewEntry.OfVendor(code, vendor), CancellationToken.None)!.NewText;
    }
}
