using Microsoft.CodeAnalysis;
using StatusGen.TestKit;

namespace StatusGen.Usage.Tests.Rules;

/// <summary>STG1013.</summary>
public sealed class SwitchOverSetTests
{
    private static readonly UsageScenario Small = new()
    {
        Registries =
        [
            (
                "status-codes.json",
                """
                {
                  "namespace": "Shop", "enum": "AppCode",
                  "codes": {
                    "A": { "code": 1, "http": 400 }, "B": { "code": 2, "http": 400 }, "D": { "code": 3, "http": 400 },
                    "OLD": { "code": 4, "http": 400, "deprecated": "x" }, "GONE": { "code": 5, "http": 400, "retired": "x" }
                  }
                }
                """
            ),
        ],
        EnabledRules = ["STG1013"],
    };

    [Fact]
    public void Switch_ThatMissesCodes_IsReported() => Small.Verify(
        """
        class C
        {
            void M(AppCode code, int n)
            {
                {|STG1013:switch|} (code) { case AppCode.A: break; }
                {|STG1013:switch|} (code) { case AppCode.A: break; case AppCode.B or AppCode.D when n > 3: break; }
                {|STG1013:switch|} (code) { case AppCode.A: case AppCode.B: break; default: throw new Exception(); }
                {|STG1013:switch|} (code) { }
                _ = code {|STG1013:switch|} { AppCode.A => 1, AppCode.B => 2, _ => throw new Exception() };
                {|STG1013:switch|} (code) { case AppCode.A: case AppCode.B: break; case var other: throw new Exception(); }
                _ = code {|STG1013:switch|} { AppCode.A => 1, AppCode.B => 2, var other => throw new Exception() };
                _ = code {|STG1013:switch|} { AppCode.A or AppCode.B => 1, _ when n > 3 => 2, _ => throw new Exception() };
            }
        }
        """);

    [Fact]
    public void Switch_ThatIsComplete_OrHandlesTheRest_IsNotReported() => Small.Verify(
        """
        class C
        {
            void M(AppCode code, DayOfWeek day, int n)
            {
                switch (code) { case AppCode.A: break; case AppCode.B: case AppCode.D: break; }
                switch (code) { case AppCode.A: break; default: break; }
                _ = code switch { AppCode.A => 1, _ => 2 };
                _ = code switch { AppCode.A or AppCode.B => 1, AppCode.D => 2, _ => throw new Exception() };
                _ = code switch { AppCode.A => 1, not AppCode.A => 2 };
                _ = code switch { AppCode.A => 1, var other => 2 };
                switch (day) { case DayOfWeek.Friday: break; }
                switch (n) { case 1: break; }
            }
        }
        """);

    [Fact]
    public void Throw_OfSomeCodes_IsNotReported() => Small.Verify(
        """
        class C
        {
            void M(AppCode code)
            {
                _ = code switch { AppCode.A => 1, not AppCode.A => throw new Exception() };
                _ = code switch { AppCode.A => 1, > AppCode.A and not AppCode.D => throw new Exception(), _ => throw new Exception() };
                switch (code) { case AppCode.A: break; case not AppCode.A: throw new Exception(); }
            }
        }
        """);

    [Fact]
    public void Rule_IsOffByDefault() => (Small with { EnabledRules = [] }).Verify(
        "class C { void M(AppCode code) { switch (code) { } } }");

    [Fact]
    public void Message_NamesTheFirstCodes()
    {
        Diagnostic found = Small.Verify("class C { void M(AppCode code) { {|STG1013:switch|} (code) { case AppCode.B: break; } } }").Single();

        Assert.Equal("The switch over AppCode has no arm for A, D.", found.GetMessage(null));
        Assert.Equal("Shop.AppCode.A;Shop.AppCode.D", found.Properties["missing"]);
    }
}
