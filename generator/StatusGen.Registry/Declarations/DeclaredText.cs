using System.Collections.Generic;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>A text as written: one string, or a string per language. Which languages there are only the head knows.</summary>
/// <remarks>A structure: it lies in its entry, and is no object of its own that a garbage collection has to move.</remarks>
internal readonly record struct DeclaredText(IReadOnlyList<DeclaredTranslation> Translations, SourceRange Place);
