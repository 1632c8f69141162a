using StatusGen.Registry.Diagnostics;

namespace StatusGen.Registry.Tests;

public sealed class RegistryRulesTests
{
    [Fact]
    public void All_IdsAreUniqueAndOrdered()
    {
        string[] ids = [.. RegistryRules.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Order(StringComparer.Ordinal).Distinct(), ids);
    }
}
