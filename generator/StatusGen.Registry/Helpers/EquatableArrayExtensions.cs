using System;
using System.Collections.Generic;

namespace StatusGen.Registry.Helpers;

internal static class EquatableArrayExtensions
{
    public static EquatableArray<T> ToEquatableArray<T>(this List<T> items)
        where T : IEquatable<T>?
        => items.Count == 0 ? default : new EquatableArray<T>([.. items]);
}
