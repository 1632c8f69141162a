using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;
using StatusGen.Registry.Templates;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>
/// STG0010. Afterwards every text is a template that parses, and every placeholder in it has an argument: where the
/// registry declares none, one of type object, so that the generated method stays callable.
/// </summary>
internal sealed class PlaceholderValidator(SetDraft set, TextResolver texts, DiagnosticSink sink)
{
    public void Validate(EntryDraft entry, string?[] messages, bool hasDefault, bool isForeign)
    {
        MessageTemplate? byDefault = null;
        for (int i = 0; i < messages.Length; i++)
        {
            if (messages[i] is not { } text || !MessageTemplate.HasBraces(text))
                continue;

            MessageTemplate template = MessageTemplate.Parse(text);
            messages[i] = template.Text;
            if (template.Fault is { } fault && !isForeign)
                Report(entry, i, fault.Excerpt, $"The message of {MessageText.Quote(entry.Declared.Key)} is wrong: {fault.Description}.");

            if (set.Kind == CodeSetKind.Http)
            {
                messages[i] = WithoutPlaceholders(entry, i, template, isForeign);
                continue;
            }

            if (i == 0)
                byDefault = template;
            ValidateArguments(entry, template, i, i > 0 && hasDefault ? byDefault?.Placeholders ?? [] : null);
        }
    }

    /// <summary>A reason phrase takes no arguments: what looks like a placeholder stays as text.</summary>
    private string WithoutPlaceholders(EntryDraft entry, int language, MessageTemplate template, bool isForeign)
    {
        if (template.Placeholders.Count == 0)
            return template.Text;

        string first = "{" + template.Placeholders[0] + "}";
        if (!isForeign)
        {
            Report(
                entry,
                language,
                first,
                $"The message of {MessageText.Quote(entry.Declared.Key)} is a reason phrase and takes no arguments: "
                + $"remove {MessageText.Quote(first)}, or write '{{{{' for a brace.");
        }

        return template.Text.Replace("{{", "{").Replace("}}", "}").Replace("{", "{{").Replace("}", "}}");
    }

    private void ValidateArguments(EntryDraft entry, MessageTemplate template, int language, IReadOnlyList<string>? inDefault)
    {
        for (int i = 0; i < template.Placeholders.Count; i++)
        {
            string name = template.Placeholders[i];
            bool isDeclared = IndexOf(entry.Arguments, name) >= 0;
            if (inDefault is not null && !Contains(inDefault, name))
                ReportTranslation(entry, language, name, inDefault);
            else if (!isDeclared && !entry.Declared.IsCutOff)
                ReportUndeclared(entry, language, name);

            if (!isDeclared)
                entry.Arguments = Append(entry.Arguments, new CodeArgument(name, ArgumentType.Object));
        }
    }

    private void ReportUndeclared(EntryDraft entry, int language, string name)
    {
        List<string> names = [];
        foreach (DeclaredArgument argument in entry.Declared.Arguments ?? [])
            names.Add(argument.Name);

        string advice = NearestName.Find(name, names) is { } nearest
            ? $"did you mean {MessageText.Quote("{" + nearest + "}")}?"
            : $"add it, as in \"args\": {{ \"{name}\": \"string\" }}, or write '{{{{' for a brace.";
        Report(
            entry,
            language,
            "{" + name + "}",
            $"The placeholder {MessageText.Quote("{" + name + "}")} in the message of {MessageText.Quote(entry.Declared.Key)} is not in 'args': {advice}");
    }

    private void ReportTranslation(EntryDraft entry, int language, string name, IReadOnlyList<string> inDefault)
    {
        string advice = NearestName.Find(name, inDefault) is { } nearest
            ? $"did you mean {MessageText.Quote("{" + nearest + "}")}?"
            : "add it there, or remove it here.";
        Report(
            entry,
            language,
            "{" + name + "}",
            $"The placeholder {MessageText.Quote("{" + name + "}")} in the {MessageText.Quote(set.Head.Languages[language])} message of "
            + $"{MessageText.Quote(entry.Declared.Key)} is not in the {MessageText.Quote(set.Head.Languages[0])} message: {advice}");
    }

    private void Report(EntryDraft entry, int language, string excerpt, string message)
        => sink.Report(RegistryRules.Placeholder, entry.Declared.RegistryFile, PlaceOf(entry, language, excerpt), message);

    /// <summary>The excerpt itself where the file has it as it is; the whole text where it is escaped or folded there.</summary>
    private SourceRange PlaceOf(EntryDraft entry, int language, string excerpt)
    {
        if (entry.Declared.Message is not { } message)
            return entry.Declared.KeyPlace;

        foreach (DeclaredTranslation translation in message.Translations)
        {
            if ((translation.Language is null ? 0 : texts.IndexOf(translation.Language)) != language)
                continue;

            SourceRange place = translation.Place;
            string content = entry.Declared.RegistryFile.Text.Content;
            int index = content.IndexOf(excerpt, place.Start, place.Length, StringComparison.Ordinal);
            return index < 0 || excerpt.Length < 2 ? place : new SourceRange(index, index + excerpt.Length);
        }

        return message.Place;
    }

    private static int IndexOf(EquatableArray<CodeArgument> arguments, string name)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Name == name)
                return i;
        }

        return -1;
    }

    private static bool Contains(IReadOnlyList<string> names, string name)
    {
        for (int i = 0; i < names.Count; i++)
        {
            if (names[i] == name)
                return true;
        }

        return false;
    }

    private static EquatableArray<CodeArgument> Append(EquatableArray<CodeArgument> arguments, CodeArgument argument)
        => new([.. arguments, argument]);
}
