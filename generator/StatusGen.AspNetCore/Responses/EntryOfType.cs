using System;
using System.Globalization;
using System.Reflection;

namespace StatusGen.AspNetCore.Responses;

/// <summary>Which entry a response type answers with: the one of its name, unless an attribute says another.</summary>
/// <remarks>A name costs the compiler and its analyzers nothing; an attribute for every type was a seventh of the build of a large registry.</remarks>
internal static class EntryOfType
{
    private const string Suffix = "Response";

    /// <exception cref="InvalidOperationException">The set has no such entry.</exception>
    public static StatusCodeInfo Find(StatusCodeSet set, Type responseType)
    {
        StatusCodeEntryAttribute? attribute = responseType.GetCustomAttribute<StatusCodeEntryAttribute>(inherit: false);
        string wanted = attribute is null ? NameOf(responseType) : attribute.Key ?? attribute.Code.ToString(CultureInfo.InvariantCulture);
        StatusCodeInfo info;
        bool isFound = attribute switch
        {
            { Key: null } => set.TryGetInfo(attribute.Code, out info),
            _ => set.TryParse(wanted, out info),
        };
        return isFound
            ? info
            : throw new InvalidOperationException(
                $"{wanted} is no code of the {set.Name} that is loaded: build {responseType.Assembly.GetName().Name} again with it, and let nothing rename {responseType.Name}.");
    }

    private static string NameOf(Type responseType)
    {
        // A response with a typed value is UserResponse`1.
        string name = responseType.Name;
        int arity = name.IndexOf('`', StringComparison.Ordinal);
        if (arity >= 0)
            name = name[..arity];
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }
}
