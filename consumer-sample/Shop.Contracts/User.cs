namespace Shop
{
    /// <summary>Somebody with an account.</summary>
    public sealed class User
    {
        public long Id { get; set; }

        public string Name { get; set; }
    }
}
