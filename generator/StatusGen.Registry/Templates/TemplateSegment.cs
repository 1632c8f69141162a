namespace StatusGen.Registry.Templates;

/// <summary>A piece of a template: literal text with its braces undoubled, or the name of a placeholder.</summary>
internal readonly record struct TemplateSegment(string Text, bool IsPlaceholder);
