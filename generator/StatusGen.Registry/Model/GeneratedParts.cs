using System;

namespace StatusGen.Registry.Model;

/// <summary>What a registry's <c>generate</c> asks for beyond enum, constants and lookups.</summary>
[Flags]
internal enum GeneratedParts
{
    None = 0,
    Messages = 1,
    Exceptions = 2,
    Responses = 4,
    All = Messages | Exceptions | Responses,
}
