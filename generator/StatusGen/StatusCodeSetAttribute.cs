using System;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

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

    /// <summary>The constants of the set, which have the property <c>Set</c>; null where the set has no table. Made for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)]
    public Type? Values { get; set; }

    /// <summary>The envelope of anything that the set declares; null where it declares none. Made for generated code.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public Type? Envelope { get; set; }
}
