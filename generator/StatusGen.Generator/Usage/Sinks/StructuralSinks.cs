using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Usage.Codes;

namespace StatusGen.Generator.Usage.Sinks;

/// <summary>Sinks that declare themselves: by an attribute, or by the interface that they implement. Each symbol is looked at once.</summary>
internal sealed class StructuralSinks
{
    private static readonly Sink HttpSink = new(SinkKind.Http, SinkTraits.Sent);
    private static readonly Sink DescriptionSink = new(SinkKind.Http, SinkTraits.None);

    private readonly ConcurrentDictionary<ISymbol, Sink?> _members = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Sink?[]?> _parameters = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, Sink?> _returns = new(SymbolEqualityComparer.Default);
    private readonly HashSet<IAssemblySymbol> _assemblies = new(SymbolEqualityComparer.Default);
    private readonly List<IPropertySymbol> _implemented = [];
    private readonly INamedTypeSymbol? _statusCode;
    private readonly INamedTypeSymbol? _actionResultStatusCode;
    private readonly System.Lazy<KnownCodes> _codes;
    private readonly System.Func<ISymbol, Sink?> _createMember;
    private readonly System.Func<IMethodSymbol, Sink?[]?> _createParameters;
    private readonly System.Func<IMethodSymbol, Sink?> _createReturn;

    public StructuralSinks(Compilation compilation, System.Lazy<KnownCodes> codes)
    {
        _codes = codes;
        _createMember = CreateMember;
        _createParameters = CreateParameters;
        _createReturn = CreateReturn;
        _statusCode = compilation.GetTypeByMetadataName("StatusGen.StatusCodeAttribute");
        _actionResultStatusCode = compilation.GetTypeByMetadataName("Microsoft.AspNetCore.Mvc.Infrastructure.ActionResultStatusCodeAttribute");
        foreach (string name in SinkTable.ImplementedInterfaces)
        {
            foreach (ISymbol member in compilation.GetTypeByMetadataName(name)?.GetMembers("StatusCode") ?? [])
            {
                if (member is IPropertySymbol property)
                    _implemented.Add(property);
            }
        }

        // Only who sees the attributes can use them: so the methods of the framework are never looked at.
        _assemblies.Add(compilation.Assembly);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (LibraryReference.IsOrReferences(assembly, LibraryReference.LibraryName)
                || LibraryReference.IsOrReferences(assembly, LibraryReference.MvcName))
            {
                _assemblies.Add(assembly);
            }
        }
    }

    /// <summary>By the parameters' ordinals; null for a method without any.</summary>
    public Sink?[]? FindParameters(IMethodSymbol definition) =>
        definition.Parameters.Length > 0 && _assemblies.Contains(definition.ContainingAssembly)
            ? _parameters.GetOrAdd(definition, _createParameters)
            : null;

    /// <summary>Of a property, a field or a parameter.</summary>
    public Sink? FindMember(ISymbol definition) =>
        definition.ContainingAssembly is { } assembly && _assemblies.Contains(assembly) ? _members.GetOrAdd(definition, _createMember) : null;

    /// <summary>Of what a method or a getter returns.</summary>
    public Sink? FindReturn(IMethodSymbol definition) =>
        _assemblies.Contains(definition.ContainingAssembly) ? _returns.GetOrAdd(definition, _createReturn) : null;

    private Sink?[]? CreateParameters(IMethodSymbol method)
    {
        Sink?[]? sinks = null;
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (CodeType.CanHold(parameter.Type) && FromAttributes(parameter.GetAttributes()) is { } sink)
                (sinks ??= new Sink?[method.Parameters.Length])[parameter.Ordinal] = sink;
        }

        return sinks;
    }

    private Sink? CreateMember(ISymbol symbol)
    {
        if (FromAttributes(symbol.GetAttributes()) is { } declared)
            return declared;
        if (symbol is not IPropertySymbol property)
            return null;

        foreach (IPropertySymbol implemented in _implemented)
        {
            if (Implements(property, implemented))
                return implemented.ContainingType.Name == SinkTable.DescriptionInterface ? DescriptionSink : HttpSink;
        }

        return FromPositionalParameter(property) ?? (property.OverriddenProperty is { } overridden ? FindMember(overridden.OriginalDefinition) : null);
    }

    private Sink? CreateReturn(IMethodSymbol method)
    {
        if (FromAttributes(method.GetReturnTypeAttributes()) is { } declared)
            return declared;
        return method is { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: IPropertySymbol property } ? FindMember(property) : null;
    }

    private static bool Implements(IPropertySymbol property, IPropertySymbol implemented)
    {
        if (property.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type || !property.Name.EndsWith(implemented.Name, System.StringComparison.Ordinal))
            return false;

        foreach (INamedTypeSymbol candidate in type.AllInterfaces)
        {
            if (SymbolEqualityComparer.Default.Equals(candidate, implemented.ContainingType))
                return SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(implemented), property);
        }

        return false;
    }

    /// <summary>A positional parameter of a record carries its attribute to the property.</summary>
    private Sink? FromPositionalParameter(IPropertySymbol property)
    {
        if (property.ContainingType is not { IsRecord: true } record)
            return null;

        foreach (IMethodSymbol constructor in record.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name
                    && SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)
                    && FromAttributes(parameter.GetAttributes()) is { } sink)
                {
                    return sink;
                }
            }
        }

        return null;
    }

    private Sink? FromAttributes(ImmutableArray<AttributeData> attributes)
    {
        foreach (AttributeData attribute in attributes)
        {
            if (attribute.AttributeClass is not { } type)
                continue;
            if (SymbolEqualityComparer.Default.Equals(type, _actionResultStatusCode))
                return HttpSink;
            if (SymbolEqualityComparer.Default.Equals(type, _statusCode))
                return FromStatusCode(attribute);
        }

        return null;
    }

    private Sink? FromStatusCode(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length != 1 || attribute.ConstructorArguments[0] is not { Kind: TypedConstantKind.Array, IsNull: false } types || types.Values.Length == 0)
            return new Sink(SinkKind.Application, SinkTraits.Sent);

        ImmutableArray<KnownSet>.Builder sets = ImmutableArray.CreateBuilder<KnownSet>();
        bool isHttp = true;
        foreach (TypedConstant type in types.Values)
        {
            // Of a type that is no set nothing is known.
            if (type.Kind != TypedConstantKind.Type || _codes.Value.FindSet(type.Value as ITypeSymbol) is not { } set)
                return null;
            sets.Add(set);
            isHttp &= set.IsHttp;
        }

        return new Sink(isHttp ? SinkKind.Http : SinkKind.Application, SinkTraits.Sent) { Sets = sets.ToImmutable() };
    }
}
