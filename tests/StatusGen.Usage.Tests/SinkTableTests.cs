using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.Generator.Usage.Sinks;

namespace StatusGen.Usage.Tests;

public sealed class SinkTableTests
{
    /// <summary>The only type of the table that ASP.NET Core of today does not show: an older one's.</summary>
    private static readonly string[] Elsewhere = [];

    [Fact]
    public void Rows_OfTheTable_AllExistInAspNetCore()
    {
        CSharpCompilation compilation = Projects.Web.Compile("");
        IEnumerable<string> missing = SinkTable.Rows
            .Where(row => compilation.GetTypeByMetadataName(row.Type) is null || !SinkMap.Exists(compilation, row))
            .Select(row => $"{row.Type}.{row.Member}({row.Parameter})");

        Assert.Equal(Elsewhere, missing);
    }

    [Fact]
    public void Bodies_OfTheTable_ExistBesideTheCode()
    {
        CSharpCompilation compilation = Projects.Web.Compile("");
        foreach (SinkRow row in SinkTable.Rows.Where(row => row.Sink.Body.Length > 0))
        {
            INamedTypeSymbol type = compilation.GetTypeByMetadataName(row.Type)!;
            IEnumerable<string> names = row.Parameter.Length == 0
                ? type.GetMembers().OfType<IPropertySymbol>().Select(property => property.Name)
                : type.GetMembers(row.Member).OfType<IMethodSymbol>().SelectMany(method => method.Parameters).Select(parameter => parameter.Name);
            Assert.Contains(row.Sink.Body, names);
        }
    }

    [Fact]
    public void Rows_WithoutAspNetCore_AreSkipped() =>
        Projects.NetStandard.Verify("class C { int StatusCode; void M() { StatusCode = 499; } }");
}
