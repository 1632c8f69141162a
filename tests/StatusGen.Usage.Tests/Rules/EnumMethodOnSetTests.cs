using Microsoft.CodeAnalysis;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1014.</summary>
public sealed class EnumMethodOnSetTests
{
    [Fact]
    public void EnumMethod_OnASet_IsReported()
    {
        Diagnostic[] found =
        [
            .. Projects.Shop.Verify(
                """
                class C
                {
                    bool A(string s) => {|STG1014:AppCode.TryParse(s, out AppCode code)|};
                    bool B(string s) => {|STG1014:Enum.TryParse<AppCode>(s, true, out _)|};
                    bool D(int n) => {|STG1014:Enum.IsDefined(typeof(AppCode), n)|};
                    bool E(AppCode code) => {|STG1014:Enum.IsDefined(code)|};
                    object F(string s) => {|STG1014:Enum.Parse(typeof(AppCode), s)|};
                    string? G(AppCode code) => {|STG1014:Enum.GetName(code)|};
                    string H(AppCode code) => {|STG1014:code.ToString()|};
                    string I() => {|STG1014:HttpStatus.NotFound.ToString()|};
                }
                """),
        ];

        Assert.Equal(
            [
                DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, DiagnosticSeverity.Warning,
                DiagnosticSeverity.Info, DiagnosticSeverity.Info, DiagnosticSeverity.Info, DiagnosticSeverity.Info,
            ],
            found.Select(diagnostic => diagnostic.Severity));
        Assert.Equal("TryParse of System.Enum takes any number for a code and knows no key: use AppCodes.TryParse, which is generated for AppCode.", found[0].GetMessage(null));
        Assert.Equal("ToString of System.Enum may give an alias: use GetName(), which is generated for AppCode.", found[6].GetMessage(null));
        Assert.Equal("Shop.AppCodes.TryParse", found[0].Properties["replacement"]);
        Assert.Equal("Shop.AppCodeExtensions.GetName", found[6].Properties["replacement"]);
        Assert.Equal("StatusGen.HttpStatusExtensions.GetName", found[7].Properties["replacement"]);
    }

    [Fact]
    public void Other_UsesAreNotReported() => Projects.Shop.Verify(
        """
        using System.Linq.Expressions;
        enum Mine { A }
        class C
        {
            bool A(string s) => AppCodes.TryParse(s, out _) || Enum.TryParse<Mine>(s, out _) || Enum.IsDefined(typeof(Mine), 1);
            string B(AppCode code) => $"{code} {code.ToString()}" + code.ToString("D") + code.GetName();
            string? D(object code) => code.ToString();
            Expression<Func<AppCode, string>> E = code => code.ToString();
            string F(Mine mine) => mine.ToString();
            string? G<T>(T value) where T : struct, Enum => Enum.GetName(value);
            Array H() => Enum.GetValues(typeof(AppCode));
        }
        """);
}
