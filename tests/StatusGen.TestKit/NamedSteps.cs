using System.Reflection;
using StatusGen.Generator.Pipeline;

namespace StatusGen.TestKit;

/// <summary>The steps of the generator that have a name of their own; the driver tracks its own inputs as well.</summary>
public static class NamedSteps
{
    public static IReadOnlySet<string> All { get; } = new HashSet<string>(
    [
        .. typeof(TrackingNames).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!),
        .. Generator.StatusCodeGenerator.Emitters.Select(emitter => emitter.Kind),
    ]);
}
