using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>A text in one language; <paramref name="Language"/> is null for the default language.</summary>
internal readonly record struct DeclaredTranslation(string? Language, SourceRange LanguagePlace, string Value, SourceRange Place);
