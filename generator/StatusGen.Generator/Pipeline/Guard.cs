using System;
using StatusGen.Registry.Diagnostics;

namespace StatusGen.Generator.Pipeline;

/// <summary>Turns what fails into STG0099, so that one mistake of the generator's never takes its other outputs with it.</summary>
internal static class Guard
{
    /// <param name="work">What may fail.</param>
    /// <param name="onFailure">What stands in for its result.</param>
    /// <param name="fileName">The registry that it is about.</param>
    public static T Run<T>(Func<T> work, Func<RegistryDiagnostic, T> onFailure, string fileName)
    {
        try
        {
            return work();
        }
#pragma warning disable CA1031 // Whatever it is, the user is told what to report.
        catch (Exception exception) when (exception is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return onFailure(new RegistryDiagnostic(RegistryRules.InternalError, InternalErrorMessage.Of(exception, fileName), Place: null));
        }
    }
}
