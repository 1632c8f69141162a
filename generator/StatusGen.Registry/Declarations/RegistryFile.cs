using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>
/// One registry file, read and bound on its own: the head of a set or a part of one. It is shared between runs of the
/// generator, so nobody changes it after the binder.
/// </summary>
internal sealed class RegistryFile(RegistryText text)
{
    public RegistryText Text { get; } = text;

    /// <summary>Null for a part, and for a file of which nothing was readable.</summary>
    public DeclaredHead? Head { get; set; }

    /// <summary>The enum of the set that a part joins.</summary>
    public Positioned<string>? PartOf { get; set; }

    /// <summary>The syntax was broken somewhere, so what the file does not say it may have wanted to say.</summary>
    public bool HasSyntaxErrors { get; set; }

    public DeclaredHttp Http { get; set; }

    public bool HasCodes { get; set; }

    public List<DeclaredModule> Modules { get; } = [];

    public List<DeclaredEntry> Entries { get; } = [];

    public List<DeclaredReservation> Reservations { get; } = [];

    /// <summary>Findings of the reader and of the binder; those that need other files come from the set builder.</summary>
    public List<RegistryDiagnostic> Diagnostics { get; } = [];
}
