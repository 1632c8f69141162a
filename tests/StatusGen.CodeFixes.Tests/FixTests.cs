using System.Composition;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using StatusGen.CodeFixes.Rules;
using StatusGen.Generator.Usage;

namespace StatusGen.CodeFixes.Tests;

/// <summary>What holds for every fix of the package.</summary>
public sealed class FixTests
{
    private static readonly Type[] Types = [.. typeof(UnnamedNumberFix).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)];

    private static readonly CodeFixProvider[] Fixes = [.. Types.Select(type => (CodeFixProvider)Activator.CreateInstance(type)!)];

    [Fact]
    public void EveryFix_IsFoundByEditors() => Assert.All(Types, type =>
    {
        ExportCodeFixProviderAttribute export = type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!;
        Assert.Equal([LanguageNames.CSharp], export.Languages);
        Assert.Equal(type.Name, export.Name);
        Assert.NotNull(type.GetCustomAttribute<SharedAttribute>());
    });

    [Fact]
    public void EveryFix_IsForRulesThatExist() => Assert.All(
        Fixes,
        fix => Assert.All(fix.FixableDiagnosticIds, id => Assert.Contains(UsageDescriptors.All, rule => rule.Id == id)));

    /// <summary>A plain <c>dotnet format</c> applies what supports Fix All: no guess may.</summary>
    [Fact]
    public void FixAll_IsForRulesWhoseFixKeepsTheMeaning() => Assert.Equal(
        ["STG1003", "STG1013", "STG1014"],
        Fixes.Where(fix => fix.GetFixAllProvider() is not null).SelectMany(fix => fix.FixableDiagnosticIds).Order(StringComparer.Ordinal));
}
