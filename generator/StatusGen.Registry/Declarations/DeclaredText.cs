using System.Collections.Generic;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>A text as written: one string, or a string per language. Which languages there are only the head knows.</summary>
internal sealed record DeclaredText(IReadOnlyList<DeclaredTranslation> Translations, SourceRange Place);
