using System.Globalization;

namespace StatusGen.Tests;

public sealed class HttpStatusTests
{
    [Fact]
    public void EveryEntry_SaysWhatTheDataSays()
    {
        IReadOnlyList<RegistryEntry> entries = RegistryEntry.Read("http.status-codes.json");

        Assert.Equal(64, entries.Count);
        Assert.Equal(entries.Select(entry => (HttpStatus)entry.Code), HttpStatusCodes.All);
        Assert.Equal(
            entries.SelectMany(entry => (string[])[entry.Name, .. entry.Aliases.Select(RegistryEntry.ToName)]).Order(StringComparer.Ordinal),
            Enum.GetNames<HttpStatus>().Order(StringComparer.Ordinal));
        foreach (RegistryEntry entry in entries)
        {
            HttpStatus status = (HttpStatus)entry.Code;
            StatusCodeInfo info = status.GetInfo();
            Assert.Equal(entry.Key, status.GetKey());
            Assert.Equal(entry.Name, status.GetName());
            Assert.Equal(entry.Message("en"), status.GetReasonPhrase());
            Assert.Equal(entry.Message("en"), status.GetMessage(CultureInfo.InvariantCulture));
            Assert.Equal(entry.Message("zh-CN"), status.GetMessage(CultureInfo.GetCultureInfo("zh-CN")));
            Assert.Equal(entry.Description("en"), info.Description);
            Assert.Equal(entry.Description("zh-CN"), info.GetDescription(CultureInfo.GetCultureInfo("zh-CN")));
            Assert.Equal(entry.Reference, status.GetReference());
            Assert.Equal(entry.Body != "forbidden", status.AllowsBody());
            Assert.Equal(entry.Headers, status.GetRequiredHeaders());
            Assert.Equal(entry.Methods, info.Methods);
            Assert.Equal(entry.IsCacheable, status.IsCacheable());
            Assert.Equal(entry.Deprecated, info.DeprecatedReason);
            Assert.Equal(status, info.HttpStatus);
            Assert.Equal(entry.Code is >= 200 and <= 299, status.IsSuccess());
            Assert.Equal(entry.Code >= 400, status.IsError());
        }
    }

    [Theory]
    [InlineData(HttpStatusCodes.Status404NotFound, HttpStatus.NotFound, "Not Found", "RFC 9110, Section 15.5.5")]
    [InlineData(HttpStatusCodes.Status306SwitchProxy, HttpStatus.SwitchProxy, "(Unused)", "RFC 9110, Section 15.4.7")]
    [InlineData(HttpStatusCodes.Status418ImATeapot, HttpStatus.ImATeapot, "(Unused)", "RFC 9110, Section 15.5.19")]
    [InlineData(HttpStatusCodes.Status226ImUsed, HttpStatus.ImUsed, "IM Used", "RFC 3229, Section 10.4.1")]
    public void WellKnownCodes_AreThere(int code, HttpStatus status, string phrase, string reference)
    {
        Assert.Equal(status, (HttpStatus)code);
        Assert.Equal(phrase, status.GetReasonPhrase());
        Assert.Equal(reference, status.GetReference());
    }

    [Fact]
    public void Semantics_AreThoseOfTheRfc()
    {
        Assert.Equal(["WWW-Authenticate"], HttpStatus.Unauthorized.GetRequiredHeaders());
        Assert.Equal(["Allow"], HttpStatus.MethodNotAllowed.GetRequiredHeaders());
        Assert.Empty(HttpStatus.Ok.GetRequiredHeaders());
        Assert.False(HttpStatus.NoContent.AllowsBody());
        Assert.False(HttpStatus.NotModified.AllowsBody());
        Assert.True(HttpStatus.NotFound.AllowsBody());
        Assert.True(HttpStatus.NotFound.IsCacheable());
        Assert.False(HttpStatus.Created.IsCacheable());
    }

    [Theory]
    [InlineData(199, "informational", false)]
    [InlineData(299, "success", true)]
    [InlineData(399, "redirection", true)]
    [InlineData(499, "client error", true)]
    [InlineData(599, "server error", true)]
    [InlineData(99, "", true)]
    [InlineData(600, "", true)]
    [InlineData(-1, "", true)]
    public void UnknownCode_IsOfItsClass(int value, string expected, bool allowsBody)
    {
        HttpStatus status = (HttpStatus)value;

        Assert.False(HttpStatusCodes.IsDefined(value));
        Assert.Equal(expected == "informational", status.IsInformational());
        Assert.Equal(expected == "success", status.IsSuccess());
        Assert.Equal(expected == "redirection", status.IsRedirection());
        Assert.Equal(expected == "client error", status.IsClientError());
        Assert.Equal(expected == "server error", status.IsServerError());
        Assert.Equal(expected.EndsWith("error", StringComparison.Ordinal), status.IsError());
        Assert.Equal(allowsBody, status.AllowsBody());
        Assert.Equal(value, (int)HttpStatusCodes.Set.GetHttpStatus(value));
        Assert.Equal(value.ToString(CultureInfo.InvariantCulture), status.GetName());
        Assert.Empty(status.GetReasonPhrase());
        Assert.False(status.IsCacheable());
        Assert.Throws<ArgumentOutOfRangeException>(nameof(value), () => status.GetInfo());
    }

    [Fact]
    public void EveryNumber_IsDefinedWhereTheEnumSaysSo()
    {
        for (int value = -10; value < 2000; value++)
        {
            Assert.Equal(Enum.IsDefined((HttpStatus)value), HttpStatusCodes.IsDefined(value));
            Assert.Equal(Enum.IsDefined((HttpStatus)value), HttpStatusCodes.TryFromValue(value, out HttpStatus code));
            Assert.Equal(Enum.IsDefined((HttpStatus)value) ? value : 0, (int)code);
        }
    }
}
