using Microsoft.CodeAnalysis;

namespace StatusGen.Generator.Usage.Codes;

/// <summary>Which assemblies can hold sets or say that a number is a status code.</summary>
internal static class LibraryReference
{
    public const string LibraryName = "StatusGen";

    public const string MvcName = "Microsoft.AspNetCore.Mvc.Core";

    public static bool IsOrReferences(IAssemblySymbol assembly, string name)
    {
        if (assembly.Identity.Name == name)
            return true;

        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity reference in module.ReferencedAssemblies)
            {
                if (reference.Name == name)
                    return true;
            }
        }

        return false;
    }
}
