namespace Shop
{
    /// <summary>Asks for an account.</summary>
    public sealed class NewUser
    {
        public string Name { get; set; }
    }
}
