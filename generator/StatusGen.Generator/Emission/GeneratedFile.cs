namespace StatusGen.Generator.Emission;

/// <summary>One generated file; compared by its text, so a change that does not show in the text adds no source.</summary>
internal sealed record GeneratedFile(string HintName, string Text);
