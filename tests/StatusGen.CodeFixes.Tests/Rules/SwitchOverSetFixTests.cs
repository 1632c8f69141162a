using StatusGen.CodeFixes.Rules;
using StatusGen.TestKit;

namespace StatusGen.CodeFixes.Tests.Rules;

/// <summary>STG1013.</summary>
public sealed class SwitchOverSetFixTests
{
    private static readonly FixScenario Small = new(
        new UsageScenario
        {
            Registries = [("status-codes.json", """{ "namespace": "Shop", "enum": "AppCode", "codes": { "A": { "code": 1, "http": 400 }, "B": { "code": 2, "http": 400 }, "D": { "code": 3, "http": 400 } } }""")],
            EnabledRules = ["STG1013"],
        },
        new SwitchOverSetFix());

    [Fact]
    public void Statement_GetsTheMissingCases() => Small.Verify(
        """
        class C
        {
            void M(AppCode code)
            {
                switch (code)
                {
                    case AppCode.A:
                        Console.WriteLine();
                        break;
                }
            }
        }
        """,
        "Add arms for 2 codes",
        """
        class C
        {
            void M(AppCode code)
            {
                switch (code)
                {
                    case AppCode.A:
                        Console.WriteLine();
                        break;
                    case AppCode.B:
                        break;
                    case AppCode.D:
                        break;
                }
            }
        }
        """);

    [Fact]
    public void Expression_GetsTheMissingArms_BeforeTheRest() => Small.Verify(
        """
        class C
        {
            int M(AppCode code) => code switch
            {
                AppCode.A => 1, // one
                AppCode.B => 2,
                _ => throw new InvalidOperationException(),
            };
        }
        """,
        "Add an arm for AppCode.D",
        """
        class C
        {
            int M(AppCode code) => code switch
            {
                AppCode.A => 1, // one
                AppCode.B => 2,
                AppCode.D => throw new NotImplementedException(),
                _ => throw new InvalidOperationException(),
            };
        }
        """);

    [Fact]
    public void EverySwitch_GetsItsArmsAtOnce() => (Small with { HasGlobalUsings = false }).VerifyAll(
        """
        class C
        {
            void M(Shop.AppCode code)
            {
                switch (code)
                {
                    case Shop.AppCode.A:
                        break;
                    default:
                        throw new System.Exception();
                }

                _ = code switch
                {
                    Shop.AppCode.A => 1,
                    Shop.AppCode.B => 2 // two
                };
            }
        }
        """,
        """
        using System;
        using Shop;

        class C
        {
            void M(Shop.AppCode code)
            {
                switch (code)
                {
                    case Shop.AppCode.A:
                        break;
                    case AppCode.B:
                        throw new NotImplementedException();
                    case AppCode.D:
                        throw new NotImplementedException();
                    default:
                        throw new System.Exception();
                }

                _ = code switch
                {
                    Shop.AppCode.A => 1,
                    Shop.AppCode.B => 2, // two
                    AppCode.D => throw new NotImplementedException(),
                };
            }
        }
        """);
}
