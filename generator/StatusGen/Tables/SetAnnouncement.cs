using System;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace StatusGen.Tables;

/// <summary>What the assembly of a set says about it, looked up once per enum.</summary>
internal sealed class SetAnnouncement
{
    private const string SetProperty = "Set";

    private static readonly SetAnnouncement None = new(null, null);

    // An enum may belong to an assembly that is unloaded again.
    private static readonly ConditionalWeakTable<Type, SetAnnouncement> Known = new();

    private SetAnnouncement(StatusCodeSet? set, Type? envelope)
    {
        Set = set;
        Envelope = envelope;
    }

    public StatusCodeSet? Set { get; }

    public Type? Envelope { get; }

    /// <summary>Null where the type is not the enum of a set.</summary>
    public static SetAnnouncement? Of(Type codeType)
    {
        if (!codeType.IsEnum)
            return null;

        SetAnnouncement announcement = Known.GetValue(codeType, Read);
        return ReferenceEquals(announcement, None) ? null : announcement;
    }

    private static SetAnnouncement Read(Type codeType)
    {
        foreach (StatusCodeSetAttribute attribute in codeType.Assembly.GetCustomAttributes<StatusCodeSetAttribute>())
        {
            if (attribute.CodeType == codeType)
                return new SetAnnouncement(attribute.Values?.GetProperty(SetProperty)?.GetValue(null) as StatusCodeSet, attribute.Envelope);
        }

        return None;
    }
}
