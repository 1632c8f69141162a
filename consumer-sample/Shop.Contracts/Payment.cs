namespace Shop
{
    /// <summary>Money taken from a card.</summary>
    public sealed class Payment
    {
        public long Id { get; set; }

        public decimal Amount { get; set; }
    }
}
