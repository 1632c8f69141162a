using System.Reflection;

namespace StatusGen.Tests;

public sealed class AttributeTests
{
    [StatusCode(typeof(BankCode), typeof(HttpStatus))]
    public int Marked { get; set; }

    [Fact]
    public void StatusCodeAttribute_NamesItsSets()
    {
        StatusCodeAttribute attribute = typeof(AttributeTests).GetProperty(nameof(Marked))!.GetCustomAttribute<StatusCodeAttribute>()!;

        Assert.Equal([typeof(BankCode), typeof(HttpStatus)], attribute.CodeTypes);
        Assert.Empty(new StatusCodeAttribute().CodeTypes);
        Assert.Empty(new StatusCodeAttribute(null!).CodeTypes);
    }

    [Theory]
    [InlineData(typeof(StatusCodeAttribute), AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue, false)]
    [InlineData(typeof(StatusCodeSetAttribute), AttributeTargets.Assembly, true)]
    public void Usage_IsAsDocumented(Type type, AttributeTargets targets, bool allowMultiple)
    {
        AttributeUsageAttribute usage = type.GetCustomAttribute<AttributeUsageAttribute>()!;

        Assert.Equal(targets, usage.ValidOn);
        Assert.Equal(allowMultiple, usage.AllowMultiple);
    }

    [Theory]
    [InlineData(typeof(BankCode), "bank.status-codes.json")]
    [InlineData(typeof(HttpStatus), "http.status-codes.json")]
    public void EverySet_IsAnnouncedByItsAssembly(Type codeType, string fileName)
    {
        StatusCodeSetAttribute attribute = Assert.Single(codeType.Assembly.GetCustomAttributes<StatusCodeSetAttribute>(), a => a.CodeType == codeType);

        Assert.Contains(fileName, attribute.Manifest, StringComparison.Ordinal);
    }

    [Fact]
    public void Set_IsFoundByItsEnum()
    {
        Assert.Same(BankCodes.Set, StatusCodeSet.Find(typeof(BankCode)));
        Assert.Same(HttpStatusCodes.Set, StatusCodeSet.Find(typeof(HttpStatus)));
        Assert.Null(StatusCodeSet.Find(typeof(DayOfWeek)));
        Assert.Null(StatusCodeSet.Find(typeof(int)));
        Assert.Throws<ArgumentNullException>("codeType", () => StatusCodeSet.Find(null!));
    }

    [Fact]
    public void Envelope_IsFoundByTheSetThatDeclaresIt()
    {
        Assert.Equal(typeof(Wallet.ApiResponse), Wallet.WalletCodes.Set.EnvelopeType);
        Assert.Null(HttpStatusCodes.Set.EnvelopeType);
    }
}
