using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>Variables that are called like the parameters of a message.</summary>
internal static class MessageArguments
{
    /// <summary>One for each parameter in order; null where one is missing.</summary>
    public static IReadOnlyList<string>? Find(MemberName message, FixedSource source, int position)
    {
        IMethodSymbol? method = message.Type.GetMembers(message.Name).OfType<IMethodSymbol>().OrderBy(static method => method.Parameters.Length).FirstOrDefault();
        if (method is null)
            return null;

        List<string> names = [];
        foreach (IParameterSymbol parameter in method.Parameters)
        {
            if (VariableInSight.Find(parameter, source, position) is not { } found)
                return null;
            names.Add(found);
        }

        return names;
    }
}
