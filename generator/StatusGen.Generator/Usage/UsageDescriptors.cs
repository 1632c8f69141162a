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

    public static readonly DiagnosticDescriptor BodyForbidden = Create("STG1006", "Body with a status that forbids one", Warning);

    public static readonly DiagnosticDescriptor RequiredHeader = Create("STG1007", "Status without the header that it requires", Warning);

    public static readonly DiagnosticDescriptor Contradiction = Create("STG1008", "Status contradicts the application code", Warning);

    public static readonly DiagnosticDescriptor StatusForMethod = Create("STG1009", "Status does not fit the request method", Info);

    public static readonly DiagnosticDescriptor ObsoleteCodeSent = Create("STG1010", "Obsolete status code is sent", Warning);

    public static readonly DiagnosticDescriptor InterimStatus = Create("STG1011", "Interim status as the final one", Warning);

    public static readonly DiagnosticDescriptor WrongClass = Create("STG1012", "Status of the wrong class", Warning);

    public static readonly DiagnosticDescriptor SwitchOverSet = Create("STG1013", "Switch misses codes of a set", Info, isEnabled: false);

    public static readonly DiagnosticDescriptor EnumMethodOnSet = Create("STG1014", "Method of System.Enum on a set", Info);

    public static readonly DiagnosticDescriptor UndeclaredStatus = Create("STG1015", "Endpoint returns a status that it does not declare", Info, isEnabled: false);

    public static readonly DiagnosticDescriptor UnfilledMessage = Create("STG1016", "Message is sent without its arguments", Warning);

    public static readonly DiagnosticDescriptor Configuration = Create("STG1017", "Configuration value is not understood", Warning, isOfWholeCompilation: true);

    public static readonly IReadOnlyList<DiagnosticDescriptor> All =
    [
        UnknownHttpStatus, UnknownApplicationCode, UnnamedNumber, ApplicationCodeAsHttpStatus, HttpStatusAsApplicationCode, BodyForbidden, RequiredHeader,
        Contradiction, StatusForMethod, ObsoleteCodeSent, InterimStatus, WrongClass, SwitchOverSet, EnumMethodOnSet, UndeclaredStatus, UnfilledMessage, Configuration,
    ];
}
