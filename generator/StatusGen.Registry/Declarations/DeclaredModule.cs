using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

internal sealed class DeclaredModule(string name, SourceRange namePlace)
{
    public string Name { get; } = name;

    public SourceRange NamePlace { get; } = namePlace;

    public DeclaredRange? Range { get; set; }

    public DeclaredText? Description { get; set; }

    public string? Owner { get; set; }

    public DeclaredHttp Http { get; set; }
}
