using StatusGen.CodeFixes.RegistryEditing;

namespace StatusGen.CodeFixes.Tests.RegistryEditing;

/// <summary>A code is added to YAML, in indented lines and in braces.</summary>
public sealed class YamlRegistryTests
{
    [Fact]
    public void Entry_GoesBesideItsNeighbour_AndIsWrittenLikeIt() => Verify(
        """
        codes:
            # Users.
            A_ONE:
                code: 10 # ten
                http: 400 # as always

            # Twenty.
            A_TWO: { code: 20, http: 400 } # twenty
            A_THREE: { code: 30, http: 400 }
        """,
        15,
        """
        codes:
            # Users.
            A_ONE:
                code: 10 # ten
                http: 400 # as always
            CODE_15:
                code: 15

            # Twenty.
            A_TWO: { code: 20, http: 400 } # twenty
            A_THREE: { code: 30, http: 400 }
        """);

    [Fact]
    public void Entry_BehindOneInBraces_IsInBraces() => Verify(
        """
        codes:
          A: { code: 20, http: 400 } # twenty
          B: { code: 30, http: 400 }
        # The end.
        """,
        25,
        """
        codes:
          A: { code: 20, http: 400 } # twenty
          CODE_25: { code: 25 }
          B: { code: 30, http: 400 }
        # The end.
        """);

    [Fact]
    public void FirstEntry_StandsBelowTheName() => Verify(
        """
        codes: # all of them
          # Twenty.
          A:
            code: 20
            http: 400
        """,
        11,
        """
        codes: # all of them
          CODE_11:
            code: 11
          # Twenty.
          A:
            code: 20
            http: 400
        """);

    [Fact]
    public void Comment_IndentedDeeperThanTheNames_StaysWithItsEntry()
    {
        Verify(
            """
            codes:
              A:
                code: 10
                http: 400
                # http: 404 once

                # and 410 before
              # Twenty.
              B: { code: 20, http: 400 }
                # in braces
            # The end.
            """,
            11,
            """
            codes:
              A:
                code: 10
                http: 400
                # http: 404 once

                # and 410 before
              CODE_11:
                code: 11
              # Twenty.
              B: { code: 20, http: 400 }
                # in braces
            # The end.
            """);
        Verify("codes:\r\n  A: { code: 10, http: 400 }\r\n    # ten", 11, "codes:\r\n  A: { code: 10, http: 400 }\r\n    # ten\r\n  CODE_11: { code: 11 }");
    }

    [Fact]
    public void LastEntry_MayEndTheFile()
    {
        Verify("codes:\n  A: { code: 10, http: 400 }", 11, "codes:\n  A: { code: 10, http: 400 }\n  CODE_11: { code: 11 }");
        Verify("codes:\r\n  A:\r\n    code: 10\r\n    http: 400\r\n", 11, "codes:\r\n  A:\r\n    code: 10\r\n    http: 400\r\n  CODE_11:\r\n    code: 11\r\n");
    }

    [Fact]
    public void TextInSeveralLines_StaysWhole() => Verify(
        """
        codes:
          A:
            code: 10
            http: 400
            description: |
              One.
              Two.

          B: { code: 30, http: 400 }
        """,
        11,
        """
        codes:
          A:
            code: 10
            http: 400
            description: |
              One.
              Two.
          CODE_11:
            code: 11

          B: { code: 30, http: 400 }
        """);

    [Theory]
    [InlineData("codes:\n", "codes:\n  CODE_11:\n    code: 11\n")]
    [InlineData("codes: # none\nreserved: [1]\n", "codes: # none\n  CODE_11:\n    code: 11\nreserved: [1]\n")]
    [InlineData("codes: {}\n", "codes: { CODE_11: { code: 11 } }\n")]
    [InlineData("codes: { }\n", "codes: { CODE_11: { code: 11 } }\n")]
    [InlineData("enum: AppCode\nmodules:\n  User:\n    range: 1-99\n", "enum: AppCode\nmodules:\n  User:\n    range: 1-99\n    codes:\n      CODE_11:\n        code: 11\n")]
    [InlineData("modules: { User: { range: 1-99 } }\n", "modules: { User: { range: 1-99, codes: { CODE_11: { code: 11 } } } }\n")]
    [InlineData("codes: { A: { code: 10, http: 400 } }\n", "codes: { A: { code: 10, http: 400 }, CODE_11: { code: 11 } }\n")]
    [InlineData("codes: {\n  A: { code: 10, http: 400 }, # ten\n  B: { code: 20, http: 400 }\n}\n", "codes: {\n  A: { code: 10, http: 400 }, # ten\n  CODE_11: { code: 11 },\n  B: { code: 20, http: 400 }\n}\n")]
    [InlineData("{\"codes\":{\"A\":{\"code\":10,\"http\":400}}}", "{\"codes\":{\"A\":{\"code\":10,\"http\":400},\"CODE_11\":{\"code\":11}}}")]
    public void Mapping_OfAnyStyle_KeepsIt(string before, string after) => Verify(before, 11, after);

    [Fact]
    public void Text_IsQuotedWhereYamlCouldTakeItForSomethingElse() => Assert.Equal(
        "enum: EdgeStatus\nkind: http\ncodes:\n  CODE_490:\n    code: 490\n    message: \"No: never\"\n    source: Apache bw/limited extension\n",
        RegistryEditor.Add(
            [new("edge.status-codes.yaml", "enum: EdgeStatus\nkind: http\ncodes:\n  NO_NEVER:\n    code: 489\n    source: Me and others\n")],
            "Shop.EdgeStatus",
            new NewEntry(490, "No: never", "Apache bw/limited extension"),
            CancellationToken.None)?.NewText.Replace("  NO_NEVER:\n    code: 489\n    source: Me and others\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("codes: &all\n  A: { code: 10, http: 400 }\nmodules:\n  User:\n    codes: *all\n")]
    [InlineData("codes: [")]
    [InlineData("codes:\n  A: { code: 11, http: 400 }\n")]
    public void Registry_ThatCannotTakeTheNumber_IsLeftAlone(string registry) => Verify(registry, 11, null);

    private static void Verify(string before, int code, string? after) => Edits.Verify(before, code, after!, "status-codes.yaml");
}
