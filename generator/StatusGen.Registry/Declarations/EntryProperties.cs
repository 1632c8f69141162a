using System;

namespace StatusGen.Registry.Declarations;

/// <summary>Which properties an entry has, as bits: both to find a repeated one and one that its kind of set does not have.</summary>
[Flags]
internal enum EntryProperties
{
    None = 0,
    Code = 1 << 0,
    Http = 1 << 1,
    Message = 1 << 2,
    Arguments = 1 << 3,
    Description = 1 << 4,
    Reference = 1 << 5,
    Retryable = 1 << 6,
    Tags = 1 << 7,
    Since = 1 << 8,
    Success = 1 << 9,
    Aliases = 1 << 10,
    Deprecated = 1 << 11,
    Retired = 1 << 12,
    Legacy = 1 << 13,
    Body = 1 << 14,
    Headers = 1 << 15,
    Methods = 1 << 16,
    Cacheable = 1 << 17,
    Source = 1 << 18,

    ApplicationOnly = Http | Arguments | Retryable | Tags | Since | Success | Retired | Legacy,
    HttpOnly = Body | Headers | Methods | Cacheable | Source,
}
