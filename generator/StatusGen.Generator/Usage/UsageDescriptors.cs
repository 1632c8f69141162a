using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using static Microsoft.CodeAnalysis.DiagnosticSeverity;
using static StatusGen.Generator.Usage.UsageRule;

namespace StatusGen.Generator.Usage;

/// <summary>Every rule about C# code. Each has a page of its id in generator/docs/rules.</summary>
internal static class UsageDescriptors
{
    public static readonly DiagnosticDescriptor UnknownHttpStatus = Create("STG1001", "Unknown HTTP status", Warning);

    public static readonly DiagnosticDescriptor UnknownApplicationCode = Create("STG1002", "Unknown application code", Error);

    public static readonly DiagnosticDescriptor UnnamedNumber = Create("STG1003", "Number where a named code exists", Info);

    public static readonly DiagnosticDescriptor ApplicationCodeAsHttpStatus = Create("STG1004", "Application code where an HTTP status goes", Error);

    public static readonly DiagnosticDescriptor HttpStatusAsApplicationCode = Create("STG1005", "HTTP status where an application code goes", Warning);

    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        UnknownHttpStatus, UnknownApplicationCode, UnnamedNumber, ApplicationCodeAsHttpStatus, HttpStatusAsApplicationCode,
    ];
}
