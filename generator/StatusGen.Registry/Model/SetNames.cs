using System;

namespace StatusGen.Registry.Model;

/// <summary>The names of a set's generated types, all derived from its enum's name.</summary>
internal sealed record SetNames(string Enum)
{
    /// <summary>The enum without a trailing <c>Code</c>, <c>Codes</c> or <c>Status</c>: <c>AppCode</c> gives <c>App</c>.</summary>
    public string Stem { get; } = StemOf(Enum);

    /// <summary>The class of constants and lookups: <c>AppCodes</c>, <c>HttpStatusCodes</c>, else <c>XValues</c>.</summary>
    public string Values { get; } =
        Enum.EndsWith("Code", StringComparison.Ordinal) ? Enum + "s"
        : Enum.EndsWith("Status", StringComparison.Ordinal) ? Enum + "Codes"
        : Enum + "Values";

    public string Extensions { get; } = Enum + "Extensions";

    public string Messages { get; } = StemOf(Enum) + "Messages";

    public string Exceptions { get; } = StemOf(Enum) + "Exceptions";

    public string Responses { get; } = StemOf(Enum) + "Responses";

    private static string StemOf(string name)
    {
        foreach (string suffix in (string[])["Codes", "Code", "Status"])
        {
            // A name that is nothing but the suffix keeps it: types called "Messages" would help nobody.
            if (name.Length > suffix.Length && name.EndsWith(suffix, StringComparison.Ordinal))
                return name.Substring(0, name.Length - suffix.Length);
        }

        return name;
    }
}
