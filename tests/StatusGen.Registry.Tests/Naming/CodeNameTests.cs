using System.Globalization;
using StatusGen.Registry.Naming;

namespace StatusGen.Registry.Tests.Naming;

public sealed class CodeNameTests
{
    [Theory]
    [InlineData("USER_NOT_EXISTS", "UserNotExists", "User not exists")]
    [InlineData("user-not-exists", "UserNotExists", "User not exists")]
    [InlineData("userNotExists", "UserNotExists", "User not exists")]
    [InlineData("UserNotExists", "UserNotExists", "User not exists")]
    [InlineData("IM_USED", "ImUsed", "Im used")]
    [InlineData("OK", "Ok", "Ok")]
    [InlineData("HTTP_2_ERROR", "Http2Error", "Http 2 error")]
    [InlineData("HTTPServerError", "HTTPServerError", "Http server error")]
    [InlineData("TITLE", "Title", "Title")]
    [InlineData("I_I", "II", "I i")]
    [InlineData("__A__B__", "AB", "A b")]
    [InlineData("用户_不存在", "用户不存在", "用户 不存在")]
    [InlineData("ÜBER_GROSS", "ÜberGross", "Über gross")]
    [InlineData("a{b}", "A{b}", "A{{b}}")]
    [InlineData("", "", "")]
    public void Key_GivesNameAndWords(string key, string name, string words)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        foreach (string culture in (string[])["", "tr-TR"])
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal((name, words), (CodeName.FromKey(key), KeyWords.Of(key)));
        }

        CultureInfo.CurrentCulture = before;
    }

    [Theory]
    [InlineData("A", true)]
    [InlineData("_1", true)]
    [InlineData("用户", true)]
    [InlineData("class", true)]
    [InlineData("1A", false)]
    [InlineData("A B", false)]
    [InlineData("", false)]
    [InlineData("A\u200dB", false)]
    [InlineData("A😀", false)]
    public void Identifier_IsValid(string name, bool isValid) => Assert.Equal(isValid, CSharpIdentifier.IsValid(name));

    [Theory]
    [InlineData("mesage", "message")]
    [InlineData("MESSAGE", "message")]
    [InlineData("emssage", "message")]
    [InlineData("cod", "code")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void NearestName_OfATypo_IsFound(string name, string? nearest)
        => Assert.Equal(nearest, NearestName.Find(name, ["message", "code", "http"]));
}
