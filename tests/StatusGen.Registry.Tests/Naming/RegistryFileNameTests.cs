using StatusGen.Registry.Binding;

namespace StatusGen.Registry.Tests.Naming;

public sealed class RegistryFileNameTests
{
    [Theory]
    [InlineData("status-codes.json", true)]
    [InlineData("/src/Status-Codes.YAML", true)]
    [InlineData("C:\\src\\order.status-codes.yml", true)]
    [InlineData("order.status-codes.jsonc", true)]
    [InlineData("order-status-codes.json", false)]
    [InlineData("status-codes.txt", false)]
    [InlineData("status-codes", false)]
    [InlineData("status-codes.schema.json", false)]
    [InlineData("", false)]
    public void IsRegistry_ByName(string path, bool isRegistry) => Assert.Equal(isRegistry, RegistryFileName.IsRegistry(path));

    [Theory]
    [InlineData("status-codes.json", "AppCode")]
    [InlineData("/src/order.status-codes.yaml", "OrderCode")]
    [InlineData("http.status-codes.json", "HttpCode")]
    [InlineData("payment-api.status-codes.json", "PaymentApiCode")]
    [InlineData("shop.order.status-codes.json", "ShopOrderCode")]
    [InlineData("3d.status-codes.json", "AppCode")]
    [InlineData("other.json", "AppCode")]
    public void DefaultEnumName_ByName(string path, string name) => Assert.Equal(name, RegistryFileName.DefaultEnumName(path));
}
