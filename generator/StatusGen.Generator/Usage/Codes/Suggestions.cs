using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using StatusGen.Generator.Pipeline;
using StatusGen.Generator.Usage.Flow;
using StatusGen.Generator.Usage.Sinks;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>What a diagnostic about a number carries for the fixes.</summary>
internal static class Suggestions
{
    /// <param name="usage">The number and its place.</param>
    /// <param name="codes">The codes to offer, best first.</param>
    /// <param name="addTo">The set that could take the number in, or null.</param>
    public static Dictionary<string, string?> For(CodeUsage usage, IReadOnlyList<KnownCode> codes, KnownSet? addTo = null)
    {
        ITypeSymbol? type = usage.Constant.Type;
        List<string> numbers = [];
        List<string> names = [];
        List<string> aspNetNames = [];
        foreach (KnownCode code in codes)
        {
            numbers.Add(MessageText.Number(code.Number));
            names.Add(NameOf(NamedConstants.Find(type, code, usage.Facts.Compilation)));
            bool takesAspNet = code.Set.IsHttp && type is { SpecialType: SpecialType.System_Int32 };
            aspNetNames.Add(takesAspNet ? NameOf(NamedConstants.FindAspNet(usage.Facts.Platform.StatusCodes, code)) : "");
        }

        Dictionary<string, string?> properties = new()
        {
            [UsageProperties.Value] = MessageText.Number(usage.Value),
            [UsageProperties.Kind] = usage.Sink.Kind == SinkKind.Http ? "http" : "application",
            [UsageProperties.Type] = type is null ? "" : FullName(type),
            [UsageProperties.Suggestions] = string.Join(";", numbers),
            [UsageProperties.Names] = string.Join(";", names),
            [UsageProperties.AspNetNames] = string.Join(";", aspNetNames),
        };
        if (addTo is { IsOfThisProject: true })
        {
            properties[UsageProperties.Set] = FullName(addTo.CodeType);
            properties[UsageProperties.RegistryFile] = addTo.FileName;
        }

        return properties;
    }

    public static string FullName(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.None)
        .WithGlobalNamespaceStyle(SymbolDisplayGlobalNamespaceStyle.Omitted));

    /// <summary>A type by its namespace and its name.</summary>
    public static string FullName(INamespaceSymbol containing, string name) => containing.IsGlobalNamespace ? name : NamespaceName.Of(containing) + "." + name;

    private static string NameOf(IFieldSymbol? constant) => constant is null ? "" : FullName(constant.ContainingType) + "." + constant.Name;
}
