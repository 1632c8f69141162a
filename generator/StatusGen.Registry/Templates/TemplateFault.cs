namespace StatusGen.Registry.Templates;

/// <summary>What is wrong with a template: a clause for a message, and the part of the template that it is about.</summary>
internal sealed record TemplateFault(string Description, string Excerpt);
