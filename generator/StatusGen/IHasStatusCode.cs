namespace StatusGen;

/// <summary>
/// Something that carries a status code as a number: an envelope, an error that a client read, an exception. Each set has
/// an extension method that names it: <c>response.TryGetCode(out AppCode code)</c>.
/// </summary>
public interface IHasStatusCode
{
    /// <summary>The number; it may be a code that no set in sight knows.</summary>
    int Code { get; }
}
