using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Registry.Syntax;

/// <summary>
/// What a reader made of one file. After a syntax error <see cref="Root"/> still holds what was read before it, with
/// every open object closed there; it is null only where nothing was readable.
/// </summary>
internal sealed class RegistryDocument(RegistryNode? root, IReadOnlyList<RegistryDiagnostic> diagnostics)
{
    public RegistryNode? Root { get; } = root;

    public IReadOnlyList<RegistryDiagnostic> Diagnostics { get; } = diagnostics;
}
