using System;

namespace StatusGen.AspNetCore.Responses;

/// <summary>Turns codes that an endpoint declares into their entries.</summary>
internal static class DeclaredCodes
{
    /// <param name="codes">The codes.</param>
    /// <param name="found">Their entries.</param>
    /// <param name="error">What is wrong, where something is.</param>
    public static bool TryFind<TCode>(TCode[] codes, out StatusCodeInfo[] found, out string error)
        where TCode : struct, Enum
    {
        found = new StatusCodeInfo[codes.Length];
        error = "";
        if (StatusCodeSet.Find(typeof(TCode)) is not { } set)
        {
            error = $"{typeof(TCode)} is not the enum of a set of status codes; a registry must declare it.";
            return false;
        }

        for (int i = 0; i < codes.Length; i++)
        {
            // The enum of a set has int behind it, so unboxing as int is right.
            if (!set.TryGetInfo((int)(object)codes[i], out found[i]))
            {
                error = $"{codes[i]} is no code of {set.Name}; add it to {set.FileName}, or name one that is there.";
                return false;
            }
        }

        return true;
    }
}
