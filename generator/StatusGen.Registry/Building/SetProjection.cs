using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;
using StatusGen.Registry.Templates;

namespace StatusGen.Registry.Building;

/// <summary>From a validated draft to the model that the emitters see: defaults filled in, positions left behind.</summary>
internal sealed class SetProjection(SetDraft set, TextResolver texts)
{
    private readonly IReadOnlyList<TemplateSegment> _reference =
        set.Head.ReferenceTemplate is { } template ? MessageTemplate.Parse(template).Segments : [];

    public CodeSet Project(bool isIncomplete)
    {
        CodeEntry[] entries = new CodeEntry[set.Entries.Count];
        int count = 0;
        foreach (EntryDraft entry in set.Entries)
        {
            if (entry.HasCode)
                entries[count++] = Project(entry);
        }

        if (count < entries.Length)
            Array.Resize(ref entries, count);

        DeclaredHead head = set.Head;
        EquatableArray<CodeModule> modules = ProjectModules();
        texts.ReportUnknown();
        return new CodeSet
        {
            Namespace = set.Namespace,
            Names = set.Names,
            Kind = head.Kind,
            IsInternal = head.IsInternal,
            Languages = new EquatableArray<string>([.. head.Languages]),
            Generate = head.Generate,
            Response = set.Response,
            FileName = set.HeadFile.Text.FileName,
            Modules = modules,
            Entries = count == 0 ? default : new EquatableArray<CodeEntry>(entries),
            IsIncomplete = isIncomplete,
        };
    }

    private EquatableArray<CodeModule> ProjectModules()
    {
        CodeModule[] modules = new CodeModule[set.Modules.Count];
        for (int i = 0; i < modules.Length; i++)
        {
            DeclaredModule module = set.Modules[i];
            modules[i] = new CodeModule(
                module.Name,
                module.Range?.First,
                module.Range?.Last,
                texts.ResolvePlain(module.Description, set.ModuleFiles[i], isForeign: false),
                module.Owner);
        }

        return new EquatableArray<CodeModule>(modules);
    }

    private CodeEntry Project(EntryDraft entry)
    {
        DeclaredEntry declared = entry.Declared;
        DeclaredEntry? inherited = entry.Inherited;
        bool isHttp = set.Kind == CodeSetKind.Http;
        return new CodeEntry
        {
            Key = declared.Key,
            Name = entry.Name,
            Code = entry.Code,
            IsCanonical = entry.IsCanonical,
            Message = entry.Message,
            Description = declared.Description is null && inherited is not null
                ? texts.ResolvePlain(inherited.Description, inherited.RegistryFile, isForeign: true)
                : texts.ResolvePlain(declared.Description, declared.RegistryFile, entry.IsForeign),
            Reference = declared.Reference ?? inherited?.Reference ?? ReferenceOf(entry),
            HttpStatus = entry.HttpStatus,
            Module = entry.Module,
            Arguments = entry.Arguments,
            IsSuccess = (isHttp ? null : declared.IsSuccess) ?? entry.HttpStatus is >= 200 and <= 299,
            IsRetryable = !isHttp && declared.IsRetryable,
            Tags = isHttp ? default : declared.Tags,
            Since = isHttp ? null : declared.Since,
            Aliases = entry.Aliases,
            Deprecated = declared.Has(EntryProperties.Deprecated) ? declared.Deprecated : inherited?.Deprecated,
            Retired = isHttp ? null : declared.Retired,
            ReasonPhrase = isHttp ? ReasonPhraseOf(entry) : null,
            Body = isHttp ? declared.Body ?? inherited?.Body ?? DefaultBody(entry.Code) : BodyRule.Allowed,
            Headers = !isHttp ? default : Own(declared, inherited, EntryProperties.Headers).Headers,
            Methods = !isHttp ? default : Own(declared, inherited, EntryProperties.Methods).Methods,
            IsCacheable = isHttp && Own(declared, inherited, EntryProperties.Cacheable).IsCacheable,
            Source = isHttp ? declared.Source ?? inherited?.Source : null,
        };
    }

    /// <summary>
    /// The phrase for the wire, never translated: IANA's, unless the entry gives the number a meaning of its own (or, in a
    /// set that extends IANA, another text); then the English text if there is one, else the default.
    /// </summary>
    private string? ReasonPhraseOf(EntryDraft entry)
        => (HasPhraseOfIana(entry) ? IanaRegistry.Instance.PhraseOf(entry.Code) : null)
            ?? EnglishOrDefault(entry.Message)?.Replace("{{", "{").Replace("}}", "}");

    private bool HasPhraseOfIana(EntryDraft entry)
    {
        if (entry.IsForeign)
            return true;
        if (set.Head.ExtendsIana)
            return entry.Inherited is not null && entry.Declared.Message is null;
        return IanaRegistry.Instance.Find(entry.Code) is { } iana && MessageResolver.HasSameName(entry, iana);
    }

    private string? EnglishOrDefault(LocalizedText text)
    {
        for (int i = 0; i < text.Texts.Count; i++)
        {
            string language = set.Head.Languages[i];
            bool isEnglish = language.StartsWith("en", StringComparison.OrdinalIgnoreCase) && (language.Length == 2 || language[2] == '-');
            if (isEnglish && text.Texts[i] is { } english)
                return english;
        }

        return text.Default;
    }

    private static DeclaredEntry Own(DeclaredEntry declared, DeclaredEntry? inherited, EntryProperties property)
        => inherited is null || declared.Has(property) ? declared : inherited;

    /// <summary>RFC 9110: no content in 1xx, 204 and 304; none is to be generated in 205.</summary>
    private static BodyRule DefaultBody(int code)
        => code is >= 100 and <= 199 or 204 or 205 or 304 ? BodyRule.Forbidden : BodyRule.Allowed;

    private string? ReferenceOf(EntryDraft entry)
    {
        if (_reference.Count == 0 || entry.IsForeign)
            return null;

        string reference = "";
        foreach (TemplateSegment segment in _reference)
        {
            reference += !segment.IsPlaceholder ? segment.Text
                : segment.Text == "code" ? MessageText.Number(entry.Code)
                : entry.Declared.Key;
        }

        return reference;
    }
}
