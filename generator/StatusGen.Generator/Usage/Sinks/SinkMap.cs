using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Usage.Sinks;

/// <summary>The rows of the table as symbols of one compilation.</summary>
internal sealed class SinkMap
{
    private readonly Dictionary<ISymbol, Sink> _properties = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Sink?[]> _methods = new(SymbolEqualityComparer.Default);

    public SinkMap(Compilation compilation, IReadOnlyList<SinkRow> rows, IReadOnlyList<SinkRow> furtherRows)
    {
        foreach (SinkRow row in rows)
            Add(compilation, row);
        foreach (SinkRow row in furtherRows)
            Add(compilation, row);
    }

    /// <summary>By the parameters' ordinals; null for a method that takes no status.</summary>
    public Sink?[]? FindMethod(IMethodSymbol definition) => _methods.TryGetValue(definition, out Sink?[]? sinks) ? sinks : null;

    public Sink? FindProperty(ISymbol definition) => _properties.TryGetValue(definition, out Sink? sink) ? sink : null;

    /// <summary>Whether the row names something that there is; a type that the compilation lacks is nobody's mistake.</summary>
    public static bool Exists(Compilation compilation, SinkRow row)
    {
        if (compilation.GetTypeByMetadataName(row.Type) is not { } type)
            return true;

        foreach (ISymbol member in type.GetMembers(row.Member))
        {
            if (row.Parameter.Length == 0 ? member is IPropertySymbol or IFieldSymbol : member is IMethodSymbol method && Ordinal(method, row.Parameter) >= 0)
                return true;
        }

        return false;
    }

    private void Add(Compilation compilation, SinkRow row)
    {
        if (compilation.GetTypeByMetadataName(row.Type) is not { } type)
            return;

        foreach (ISymbol member in type.GetMembers(row.Member))
        {
            if (row.Parameter.Length == 0)
            {
                if (member is IPropertySymbol or IFieldSymbol)
                    _properties[member] = row.Sink;
            }
            else if (member is IMethodSymbol method && Ordinal(method, row.Parameter) is >= 0 and int ordinal)
            {
                if (!_methods.TryGetValue(method, out Sink?[]? sinks))
                    _methods.Add(method, sinks = new Sink?[method.Parameters.Length]);
                sinks[ordinal] = row.Sink;
            }
        }
    }

    private static int Ordinal(IMethodSymbol method, string parameter)
    {
        foreach (IParameterSymbol candidate in method.Parameters)
        {
            if (candidate.Name == parameter)
                return candidate.Ordinal;
        }

        return -1;
    }
}
