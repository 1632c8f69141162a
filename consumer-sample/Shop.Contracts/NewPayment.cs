namespace Shop
{
    /// <summary>Asks for money from a card.</summary>
    public sealed class NewPayment
    {
        public string Card { get; set; }

        public decimal Amount { get; set; }
    }
}
