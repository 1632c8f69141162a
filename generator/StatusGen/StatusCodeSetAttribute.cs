using System;

namespace StatusGen;

/// <summary>
/// Tells that this assembly holds a generated set of status codes. Written by the generator; generators and analyzers
/// downstream read it instead of the registry file.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class StatusCodeSetAttribute : Attribute
{
    /// <summary>Announces a set.</summary>
    /// <param name="codeType">The set's enum.</param>
    /// <param name="manifest">The set in short: kind, contract version, file name, and per entry number, key, HTTP status, arguments and state.</param>
    public StatusCodeSetAttribute(Type codeType, string manifest)
    {
        CodeType = codeType;
        Manifest = manifest;
    }

    /// <summary>The set's enum.</summary>
    public Type CodeType { get; }

    /// <summary>The set in short; read by StatusGen's generator and analyzer.</summary>
    public string Manifest { get; }
}
