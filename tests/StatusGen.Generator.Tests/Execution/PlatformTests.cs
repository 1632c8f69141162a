using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Execution;

/// <summary>Scenario.Run compiles with every warning as error and with documentation mode on; here it does so for each C# and framework.</summary>
public sealed class PlatformTests
{
    public static TheoryData<TargetPlatform, LanguageVersion, NullableContextOptions, bool> Matrix()
    {
        TheoryData<TargetPlatform, LanguageVersion, NullableContextOptions, bool> data = [];
        foreach (TargetPlatform platform in Enum.GetValues<TargetPlatform>())
        {
            foreach (LanguageVersion language in (LanguageVersion[])[LanguageVersion.CSharp7_3, LanguageVersion.CSharp8, LanguageVersion.CSharp9, LanguageVersion.CSharp10, LanguageVersion.CSharp11, LanguageVersion.Latest])
            {
                data.Add(platform, language, NullableContextOptions.Enable, false);
                data.Add(platform, language, NullableContextOptions.Disable, true);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Sets_OfBothKinds_CompileAndAnswer(TargetPlatform platform, LanguageVersion language, NullableContextOptions nullable, bool isInternal)
    {
        string visibility = isInternal ? "\"visibility\": \"internal\"," : "";
        Scenario scenario = Scenario.With(
            ("status-codes.json", Registries.Shop.Replace("\"visibility\": \"public\",", visibility, StringComparison.Ordinal)),
            ("wallet.status-codes.json", Registries.Wallet.Replace("\"enum\"", visibility + "\"enum\"", StringComparison.Ordinal)),
            ("edge.status-codes.json", Registries.Edge.Replace("\"kind\"", visibility + "\"kind\"", StringComparison.Ordinal))) with
        {
            Platform = platform,
            Language = language,
            Nullable = nullable,
        };

        scenario.Run().AssertValues(
            ("AppCode.UserNotExists.GetKey()", "USER_NOT_EXISTS"),
            ("AppCode.UserNotExists.GetMessage(CultureInfo.GetCultureInfo(\"zh-CN\"))", "用户 {userId} 不存在"),
            ("AppMessages.UserNotExists(7)", "user 7 does not exist"),
            ("AppExceptions.UserNotExists(7).Message", "1010001 USER_NOT_EXISTS: user 7 does not exist"),
            ("AppCodes.TryParse(\"USER_EXISTS\", out var parsed) && parsed == AppCode.UserExists", true),
            ("ApiResponse.From(WalletCode.WalletEmpty).With(\"x\", 1).WithArgument(\"walletId\", 7).IsSuccess", false),
            ("ApiResponse<string>.From(AppCode.Success, \"data\").Data", "data"),
            ("ApiResponse<int?>.From(EdgeStatus.NotFound).TryGetCode(out EdgeStatus status) && status == EdgeStatus.NotFound", true),
            ("EdgeStatus.ClientClosedRequest.GetReasonPhrase()", "Client Closed Request"),
            ("EdgeStatus.MethodNotAllowed.GetRequiredHeaders()[0]", "Allow"));
    }

    [Fact]
    public void Annotations_WithNullable_AreThere()
    {
        // The consumer's own code is held to the annotations: null may be parsed, and a text is never null.
        Scenario scenario = Scenario.Json(Registries.Shop) with
        {
            Source = """
                namespace Shop
                {
                    internal static class Uses
                    {
                        internal static int Length(string? text) => AppCodes.TryParse(text, out AppCode code) ? code.GetMessage().Length : 0;
                    }
                }
                """,
        };

        scenario.Run();
    }

    [Fact]
    public void GeneratedCodeAndLibrary_CreateNoCulture()
    {
        // With invariant globalization only the invariant culture can be made. That switch is one of the whole process, so the text is looked at.
        Outcome outcome = Scenario.With(("status-codes.json", Registries.Shop), ("edge.status-codes.json", Registries.Edge)).Run();
        string[] library = Directory.GetFiles(RepositoryFile.PathOf("generator/StatusGen"), "*.cs", SearchOption.AllDirectories);

        Assert.NotEmpty(library);
        foreach (string source in outcome.Sources.Values.Concat(library.Select(File.ReadAllText)))
        {
            Assert.DoesNotMatch(@"new\s+(global::System\.Globalization\.)?CultureInfo\s*\(", source);
            Assert.DoesNotMatch("(GetCultureInfo|CreateSpecificCulture|GetCultures)\\s*\\(", source);
        }
    }

    [Fact]
    public void Library_Missing_LeavesEnumAndConstants()
    {
        Outcome outcome = (Scenario.Json(Registries.Shop) with { ReferencesLibrary = false }).Run();

        Assert.Contains("STG0020", outcome.Rules, StringComparison.Ordinal);
        Assert.Equal(["Shop.AppCode.Enum.g.cs", "Shop.AppCode.Values.g.cs"], outcome.Sources.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(1010001, outcome.Compilation.GetTypeByMetadataName("Shop.AppCodes")!.GetMembers("UserNotExists").OfType<IFieldSymbol>().Single().ConstantValue);
    }
}
