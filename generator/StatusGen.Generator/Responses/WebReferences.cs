using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Manifest;
using StatusGen.Generator.Pipeline;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Responses;

/// <summary>What the references of a web project bring: sets, and the response types that are there already.</summary>
/// <param name="IsWeb">Whether response types are generated here at all.</param>
/// <param name="Sets">The sets of the references, <c>HttpStatus</c> among them.</param>
/// <param name="Taken">Names of response classes of these sets that the project's own code declares.</param>
internal sealed record WebReferences(bool IsWeb, EquatableArray<ResponseSet> Sets, EquatableArray<TakenName> Taken)
{
    private static readonly WebReferences None = new(false, default, default);

    // By the manifest itself, which lives as long as the reference: a keystroke decodes and compares nothing again.
    private static readonly ConditionalWeakTable<string, Content> Contents = new();

    public static WebReferences Of(Compilation compilation, ProjectFacts facts, CancellationToken cancellationToken)
    {
        if (!facts.HasWebLibrary)
            return None;

        List<ResponseSet> sets = [];
        List<SetTypes> types = [];
        foreach (ReferencedSet referenced in ReferencedSets.Of(compilation, withLibrary: true, cancellationToken))
        {
            if (SetOf(referenced, compilation) is not { } set)
                continue;
            sets.Add(set);
            if (set.IsWanted)
                types.Add(SetTypes.OfResponses(set.Namespace, set.Names));
        }

        sets.Sort(static (left, right) => string.CompareOrdinal(left.FullName, right.FullName));
        return new WebReferences(true, sets.ToEquatableArray(), TakenNames.Find(types.ToEquatableArray(), compilation, cancellationToken));
    }

    private static ResponseSet? SetOf(ReferencedSet referenced, Compilation compilation)
    {
        INamedTypeSymbol code = referenced.CodeType;
        string space = NamespaceName.Of(code.ContainingNamespace);
        SetNames names = new(code.Name);
        if (code.ContainingType is not null || !IsTheOnly(code, compilation) || !HasInstance(space, names, compilation))
            return null;
        if (Contents.GetValue(referenced.Manifest, Content.Read) is not { Manifest: { } manifest } content)
            return null;

        string instance = TypeExpression.Of(space, names.Values) + ".Set";
        bool isIana = space == IanaRegistry.Namespace && code.Name == IanaRegistry.EnumName;
        return new ResponseSet
        {
            Namespace = space,
            Names = names,
            Kind = manifest.Kind,
            IsInternal = code.DeclaredAccessibility != Accessibility.Public,
            Instance = instance,
            Look = manifest.Response is { } options ? ResponseLook.Of(space, names, instance, options, HasEnvelope(space, options, compilation)) : null,
            IsWanted = (isIana || (manifest.Generate & GeneratedParts.Responses) != 0) && !IsProvided(space, names, compilation),
            Entries = content.Entries,
        };
    }

    /// <summary>Two types of one name, or one behind an extern alias, cannot be named in generated code.</summary>
    public static bool IsTheOnly(INamedTypeSymbol code, Compilation compilation)
    {
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(NamespaceName.Of(code.ContainingNamespace) + "." + code.MetadataName))
        {
            if (!SymbolEqualityComparer.Default.Equals(type, code) && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
                return false;
        }

        return compilation.GetMetadataReference(code.ContainingAssembly)?.Properties.Aliases is not { IsDefaultOrEmpty: false } aliases
            || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
    }

    private static bool HasInstance(string space, SetNames names, Compilation compilation) =>
        Accessible(space + "." + names.Values, compilation) is { } values && !values.GetMembers("Set").IsEmpty;

    private static bool HasEnvelope(string space, ResponseOptions options, Compilation compilation) =>
        options.Style == ResponseStyle.Envelope
        && Accessible(space + "." + options.TypeName, compilation) is not null
        && Accessible(space + "." + options.TypeName + "`1", compilation) is not null;

    private static INamedTypeSymbol? Accessible(string name, Compilation compilation) =>
        compilation.GetTypeByMetadataName(name) is { } type && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly) ? type : null;

    private static bool IsProvided(string space, SetNames names, Compilation compilation)
    {
        foreach (INamedTypeSymbol type in compilation.GetTypesByMetadataName(space + "." + names.Responses))
        {
            if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly)
                && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A manifest that was read, or that could not be.</summary>
    private sealed record Content(SetManifest? Manifest, EquatableArray<ResponseEntry> Entries)
    {
        public static Content Read(string text) =>
            ManifestReader.Read(text) is { } manifest ? new Content(manifest, ResponseEntries.Of(manifest)) : new Content(null, default);
    }
}
