namespace Shop
{
    /// <summary>Asks for a product.</summary>
    public sealed class NewOrder
    {
        public string Product { get; set; }

        public int Quantity { get; set; }
    }
}
