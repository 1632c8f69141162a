namespace StatusGen.Registry.Model;

internal enum CodeSetKind
{
    /// <summary>The service's own business codes, each mapped to an HTTP status.</summary>
    Application,

    /// <summary>HTTP status codes.</summary>
    Http,
}
