using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Manifest;
using StatusGen.Generator.Pipeline;
using StatusGen.Generator.Responses;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Envelopes;

/// <summary>Finds the sets whose codes an envelope of another assembly is to carry.</summary>
internal static class EnvelopeConversions
{
    private const string OwnAssembly = "";

    // By the manifest itself, which lives as long as the reference: a keystroke reads nothing again.
    private static readonly ConditionalWeakTable<string, StrongBox<ResponseOptions?>> Responses = new();

    public static EquatableArray<EnvelopeConversion> Find(EquatableArray<EnvelopeSet> own, Compilation compilation, CancellationToken cancellationToken)
    {
        List<(string Assembly, string Namespace, SetNames Names, string Instance)> sets = [];
        List<(string Assembly, string Namespace, string Type)> envelopes = [];
        foreach (EnvelopeSet set in own)
        {
            sets.Add((OwnAssembly, set.Namespace, set.Names, TypeExpression.Of(set.Namespace, set.Names.Extensions) + ".Table.Set"));
            if (set.Envelope is { } envelope)
                envelopes.Add((OwnAssembly, set.Namespace, envelope.TypeName));
        }

        foreach (ReferencedSet set in ReferencedSets.Of(compilation, withLibrary: false, cancellationToken))
        {
            INamedTypeSymbol code = set.CodeType;
            string space = NamespaceName.Of(code.ContainingNamespace);
            SetNames names = new(code.Name);
            if (code.ContainingType is not null || !WebReferences.IsTheOnly(code, compilation))
                continue;
            if (IsIn(code.ContainingAssembly, space, names.Values, compilation))
                sets.Add((code.ContainingAssembly.Name, space, names, TypeExpression.Of(space, names.Values) + ".Set"));
            if (ResponseOf(set.Manifest) is { Style: ResponseStyle.Envelope, TypeName: var type }
                && IsIn(code.ContainingAssembly, space, type, compilation)
                && IsIn(code.ContainingAssembly, space, type + "`1", compilation))
            {
                envelopes.Add((code.ContainingAssembly.Name, space, type));
            }
        }

        if (envelopes.Count == 0)
            return default;

        return envelopes.Distinct()
            .SelectMany(
                envelope => sets.Where(set => set.Assembly != envelope.Assembly),
                static (envelope, set) => new EnvelopeConversion(set.Namespace, set.Names, set.Instance, envelope.Namespace, envelope.Type))
            .Where(conversion => !IsThere(conversion, compilation))
            .GroupBy(static conversion => conversion.Namespace + "." + conversion.ClassName)
            .Select(static group => group.First())
            .OrderBy(static conversion => conversion.Enum + conversion.Envelope, System.StringComparer.Ordinal)
            .ToList()
            .ToEquatableArray();
    }

    private static ResponseOptions? ResponseOf(string manifest) => Responses.GetValue(manifest, static text =>
    {
        // The entries, which may be very many, stand behind an empty line.
        int end = text.IndexOf("\n\n", System.StringComparison.Ordinal);
        return new StrongBox<ResponseOptions?>(ManifestReader.Read(end < 0 ? text : text.Substring(0, end))?.Response);
    }).Value;

    private static bool IsIn(IAssemblySymbol assembly, string space, string type, Compilation compilation) =>
        assembly.GetTypeByMetadataName(space + "." + type) is { } symbol && compilation.IsSymbolAccessibleWithin(symbol, compilation.Assembly);

    /// <summary>The project's own type of that name, or that of a project which shows this one its internals.</summary>
    private static bool IsThere(EnvelopeConversion conversion, Compilation compilation) =>
        compilation.GetTypesByMetadataName(conversion.Namespace + "." + conversion.ClassName)
            .Any(type => compilation.IsSymbolAccessibleWithin(type, compilation.Assembly));
}
