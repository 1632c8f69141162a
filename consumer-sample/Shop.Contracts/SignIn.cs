namespace Shop
{
    /// <summary>Proves who somebody is.</summary>
    public sealed class SignIn
    {
        public string Name { get; set; }

        public string Password { get; set; }
    }
}
