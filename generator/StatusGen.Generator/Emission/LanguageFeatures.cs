using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.Generator.Emission;

/// <summary>What the consumer's C# can read.</summary>
internal sealed record LanguageFeatures(bool HasNullableAnnotations, bool HasNullableTypeParameters, bool HasUtf8Literals)
{
    /// <summary>Of every project that gets response types: they need C# 11.</summary>
    public static LanguageFeatures OfResponses { get; } = Of(LanguageVersion.CSharp11);

    public static LanguageFeatures Of(LanguageVersion version) =>
        new(version >= LanguageVersion.CSharp8, version >= LanguageVersion.CSharp9, version >= LanguageVersion.CSharp11);
}
