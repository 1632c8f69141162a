using System.Globalization;

namespace StatusGen.Tests;

/// <summary>A culture of a program's own: any name, any parent.</summary>
internal sealed class NamedCulture(string name, CultureInfo parent) : CultureInfo("")
{
    public override string Name => name;

    public override CultureInfo Parent => parent;
}
