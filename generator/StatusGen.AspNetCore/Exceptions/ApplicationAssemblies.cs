using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Reflection;

namespace StatusGen.AspNetCore.Exceptions;

/// <summary>The application's own assembly and those that it refers to. The runtime loads one only when its code is first used.</summary>
internal static class ApplicationAssemblies
{
    /// <summary>Loads them; what cannot be loaded has nothing to say.</summary>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "A reference that trimming removed is to an assembly that is not there.")]
    public static void Load(string applicationName)
    {
        try
        {
            foreach (AssemblyName reference in Assembly.Load(new AssemblyName(applicationName)).GetReferencedAssemblies())
                TryLoad(reference);
        }
        catch (Exception exception) when (IsOfLoading(exception))
        {
            // The name may be any text, and compiled ahead of time all assemblies are loaded and know no references.
        }
    }

    private static void TryLoad(AssemblyName name)
    {
        try
        {
            Assembly.Load(name);
        }
        catch (Exception exception) when (IsOfLoading(exception))
        {
        }
    }

    private static bool IsOfLoading(Exception exception) =>
        exception is IOException or BadImageFormatException or ArgumentException or NotSupportedException;
}
