using System;
using System.Collections.Generic;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>STG0013 about generated types: no two sets may want one name. The later set gives way.</summary>
internal sealed class TypeNameValidator(DiagnosticSink sink)
{
    private readonly Dictionary<string, SetDraft> _owners = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SetDraft> _namespaces = new(StringComparer.Ordinal);

    // C# tells Shop.AppCode from shop.appCode, but the names of generated files, and many file systems, do not.
    private readonly Dictionary<string, SetDraft> _files = new(StringComparer.OrdinalIgnoreCase);

    public List<SetDraft> Validate(List<SetDraft> sets)
    {
        List<SetDraft> kept = new(sets.Count);
        foreach (SetDraft set in sets)
        {
            if (FindClash(set) is { } clash)
            {
                Report(set, clash.Name, clash.Owner);
                continue;
            }

            if (_files.TryGetValue(set.FullName, out SetDraft? sameFile))
            {
                ReportCase(set, sameFile);
                continue;
            }

            _files.Add(set.FullName, set);
            foreach (string name in TypeNames(set))
                _owners[set.Namespace + "." + name] = set;
            foreach (string name in Prefixes(set.Namespace))
            {
                if (!_namespaces.ContainsKey(name))
                    _namespaces.Add(name, set);
            }

            kept.Add(set);
        }

        new EnvelopeValidator(_owners, _namespaces, sink).Validate(kept);
        return kept;
    }

    private (string Name, SetDraft Owner)? FindClash(SetDraft set)
    {
        foreach (string name in TypeNames(set))
        {
            string fullName = set.Namespace + "." + name;
            if (_owners.TryGetValue(fullName, out SetDraft? owner) || _namespaces.TryGetValue(fullName, out owner))
                return (fullName, owner);
        }

        // A namespace Shop.Orders cannot stand beside a type Orders in Shop.
        foreach (string name in Prefixes(set.Namespace))
        {
            if (_owners.TryGetValue(name, out SetDraft? owner))
                return (name, owner);
        }

        return null;
    }

    private static IEnumerable<string> TypeNames(SetDraft set)
    {
        yield return set.Names.Enum;
        yield return set.Names.Values;
        yield return set.Names.Extensions;
        if ((set.Head.Generate & GeneratedParts.Messages) != 0)
            yield return set.Names.Messages;
        if ((set.Head.Generate & GeneratedParts.Exceptions) != 0)
            yield return set.Names.Exceptions;
        if ((set.Head.Generate & GeneratedParts.Responses) != 0)
            yield return set.Names.Responses;
    }

    private static IEnumerable<string> Prefixes(string name)
    {
        for (int dot = name.IndexOf('.'); dot >= 0; dot = name.IndexOf('.', dot + 1))
            yield return name.Substring(0, dot);
        yield return name;
    }

    private void ReportCase(SetDraft set, SetDraft other)
    {
        SourcePlace first = other.HeadPlace;
        sink.Report(
            RegistryRules.SetConflict,
            set.HeadFile,
            set.Head.Place,
            $"The enums {MessageText.Quote(set.FullName)} and {MessageText.Quote(other.FullName)} ({first.Citation}) differ only in upper and lower case, "
            + "which the names of generated files do not. Give one of them another 'enum' or 'namespace'.",
            first);
    }

    private void Report(SetDraft set, string name, SetDraft owner)
    {
        SourcePlace first = owner.HeadPlace;
        sink.Report(
            RegistryRules.SetConflict,
            set.HeadFile,
            set.Head.Place,
            $"The enum {MessageText.Quote(set.Names.Enum)} cannot stand beside {MessageText.Quote(owner.Names.Enum)} ({first.Citation}): "
            + $"both need the name {MessageText.Quote(name)}. Give one of them another 'enum' or 'namespace'.",
            first);
    }
}
