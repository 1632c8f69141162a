using System;
using Microsoft.CodeAnalysis;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Pipeline;

/// <summary>
/// A list that goes from step to step as one object. The compiler's steps are generic: for each struct that passes through
/// them the runtime compiles a hundred methods, in every build; objects share theirs.
/// </summary>
/// <param name="List">The items.</param>
internal sealed record Items<T>(EquatableArray<T> List)
    where T : IEquatable<T>?;

/// <summary>Collects the values of a step.</summary>
internal static class ItemsExtensions
{
    public static IncrementalValueProvider<Items<T>> CollectItems<T>(this IncrementalValuesProvider<T> values)
        where T : class, IEquatable<T> =>
        values.Collect().Select(static (items, _) => new Items<T>(new EquatableArray<T>([.. items])));
}
