using System;

namespace Shop
{
    /// <summary>A number of one product.</summary>
    public sealed class Order
    {
        public Guid Id { get; set; }

        public string Product { get; set; }

        public int Quantity { get; set; }

        public DateTimeOffset? PaidOn { get; set; }
    }
}
