using StatusGen.Registry.Building;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;
using StatusGen.Registry.Tests.Infrastructure;

namespace StatusGen.Registry.Tests.Building;

public sealed class HttpSetTests
{
    [Fact]
    public void IanaRegistry_BuildsItselfWithoutFindings()
    {
        SetBuildResult result = SetBuilder.Build([IanaRegistry.Instance.RegistryFile], Registries.Context, CancellationToken.None);

        Assert.Empty(result.Diagnostics.Select(Registries.Sentence));
        CodeSet set = Assert.Single(result.Sets).Set;
        Assert.Equal(("StatusGen", "HttpStatus", CodeSetKind.Http, 64), (set.Namespace, set.Names.Enum, set.Kind, set.Entries.Count));
        CodeEntry unauthorized = set.Entries.Single(entry => entry.Code == 401);
        Assert.Equal(("Unauthorized", "Unauthorized"), (unauthorized.Name, unauthorized.Message.Default));
        Assert.Equal(["WWW-Authenticate"], unauthorized.Headers);
    }

    [Fact]
    public void Extends_TakesIanaInAndOverridesByProperty()
    {
        CodeSet set = Registries.Build(
            """
            { "enum": "EdgeStatus", "kind": "http", "extends": "iana", "languages": ["en"], "codes": {
              "CLIENT_CLOSED_REQUEST": { "code": 499, "source": "nginx", "body": "forbidden", "cacheable": true, "headers": ["X-A"], "methods": ["GET"] },
              "LOGIN": { "code": 401, "message": "Log in first" } } }
            """);

        Assert.Equal(65, set.Entries.Count);
        CodeEntry login = set.Entries.Single(entry => entry.Code == 401);
        Assert.Equal(("LOGIN", "Login", "Log in first", "RFC 9110, Section 15.5.2"), (login.Key, login.Name, login.Message.Default, login.Reference));
        Assert.Equal(["WWW-Authenticate"], login.Headers);
        Assert.Single(login.Description.Texts);
        CodeEntry closed = set.Entries[64];
        Assert.Equal((499, "Client closed request", "nginx", BodyRule.Forbidden, true), (closed.Code, closed.Message.Default, closed.Source, closed.Body, closed.IsCacheable));
        Assert.Equal(["X-A", "GET"], [.. closed.Headers, .. closed.Methods]);
        Assert.Equal("Not Found", set.Entries.Single(entry => entry.Code == 404).Message.Default);
    }

    [Fact]
    public void Extends_OtherDefaultLanguage_PhrasesStayEnglish()
    {
        CodeSet set = Registries.Build("""{ "kind": "http", "extends": "iana", "languages": ["de", "zh-CN"] }""");

        CodeEntry notFound = set.Entries.Single(entry => entry.Code == 404);
        Assert.Equal(["Not Found", "未找到"], notFound.Message.Texts);
    }

    [Fact]
    public void ReasonPhrase_OfIana_IsNeverTranslated()
    {
        CodeSet set = Registries.Build(
            """{ "kind": "http", "extends": "iana", "languages": ["zh-CN"], "codes": { "GONE": { "code": 410, "message": "{{x}}" } } }""");

        Assert.Equal("未找到", set.Entries.Single(entry => entry.Code == 404).Message.Default);
        Assert.Equal("Not Found", set.Entries.Single(entry => entry.Code == 404).ReasonPhrase);
        Assert.Equal("{x}", set.Entries.Single(entry => entry.Code == 410).ReasonPhrase);
    }

    [Fact]
    public void ReasonPhrase_OfAnAssignedNumber_IsThatOfIana()
    {
        CodeSet set = Registries.Build(
            """{ "kind": "http", "languages": ["zh-CN", "en"], "codes": { "GONE": { "code": 410, "message": { "zh-CN": "已删除", "en": "Deleted" } }, "notFound": { "code": 404, "message": { "zh-CN": "未找到", "en": "Missing" } } } }""");

        Assert.Equal(["Gone", "Not Found"], set.Entries.Select(entry => entry.ReasonPhrase));
        Assert.Equal(["已删除", "未找到"], set.Entries.Select(entry => entry.Message.Default));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("EN-gb")]
    public void ReasonPhrase_OfItsOwnNumber_IsEnglishWhereThereIsOne(string english)
    {
        CodeSet set = Registries.Build(
            $$$"""
            { "kind": "http", "extends": "iana", "languages": ["zh-CN", "{{{english}}}"], "codes": {
              "CLOSED": { "code": 499, "source": "x", "message": { "zh-CN": "已关闭", "{{{english}}}": "Closed {{x}}" } },
              "GONE": { "code": 410, "message": { "zh-CN": "已删除", "{{{english}}}": "Deleted" } } } }
            """);

        Assert.Equal("Closed {x}", set.Entries.Single(entry => entry.Code == 499).ReasonPhrase);
        Assert.Equal("Deleted", set.Entries.Single(entry => entry.Code == 410).ReasonPhrase);
    }

    [Fact]
    public void Extends_KeyOfIanaWithAnotherNumber_IsReported()
        => Assert.Equal(65, Registries.Build(
            """{ "kind": "http", "extends": "iana", "codes": { [|"NOT_FOUND"|]: { "code": 499, "source": "x" } } }""",
            "STG0005 Error: The key 'NOT_FOUND' is used twice: first in the IANA registry. Rename one of the two entries.").Entries.Count);

    [Fact]
    public void Defaults_FollowTheSemantics()
    {
        CodeSet set = Registries.Build(
            """{ "kind": "http", "codes": { "CONTINUE": { "code": 100 }, "NO_CONTENT": { "code": 204 }, "RESET_CONTENT": { "code": 205 }, "NOT_MODIFIED": { "code": 304 }, "NOT_FOUND": { "code": 404 } } }""");

        Assert.Equal([BodyRule.Forbidden, BodyRule.Forbidden, BodyRule.Forbidden, BodyRule.Forbidden, BodyRule.Allowed], set.Entries.Select(entry => entry.Body));
        Assert.Equal([false, true, true, false, false], set.Entries.Select(entry => entry.IsSuccess));
        Assert.Equal([100, 204, 205, 304, 404], set.Entries.Select(entry => entry.HttpStatus));
        Assert.Equal("Not Found", set.Entries[4].Message.Default);
    }

    [Fact]
    public void HeadersAndMethods_NoTokens_AreReported()
        => Registries.Build(
            """{ "kind": "http", "codes": { "NOT_FOUND": { "code": 404, "headers": [[|"A B"|], "C"], "methods": [[|"G,T"|]] } } }""",
            "STG0002 Error: 'A B' in 'headers' is not a name that HTTP allows: use letters, digits and '-'.",
            "STG0002 Error: 'G,T' in 'methods' is not a name that HTTP allows: use letters, digits and '-'.");
}
