using System;

namespace StatusGen.Tables;

/// <summary>The fixed-width record of an entry in <see cref="TableLayout.Numbers"/>: code, HTTP status, module, flags.</summary>
internal static class NumberRecord
{
    public const int CodeWidth = 6;

    /// <summary>0 in HTTP sets: there the code is the status.</summary>
    public const int HttpStatusWidth = 2;

    /// <summary>The index of the module plus one; 0: none.</summary>
    public const int ModuleWidth = 3;

    public const int FlagsWidth = 2;

    public const int Width = CodeWidth + HttpStatusWidth + ModuleWidth + FlagsWidth;
}

/// <summary>What a set knows about an entry in one bit.</summary>
[Flags]
internal enum EntryFlags
{
    None = 0,
    Success = 1,
    Error = 2,
    Retryable = 4,
    BodyForbidden = 8,
    Cacheable = 16,
}
