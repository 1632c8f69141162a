using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Iana;
using StatusGen.Registry.Model;
using StatusGen.Registry.Naming;

namespace StatusGen.Registry.Building;

/// <summary>Messages with their defaults, and their arguments.</summary>
internal sealed class MessageResolver(SetDraft set, TextResolver texts, DiagnosticSink sink)
{
    private readonly PlaceholderValidator _placeholders = new(set, texts, sink);

    public void Resolve(EntryDraft entry)
    {
        DeclaredEntry declared = entry.Declared;
        DeclaredEntry owner = declared.Message is null && entry.Inherited is { } inherited ? inherited : declared;
        bool isForeign = entry.IsForeign || owner != declared;

        string?[] messages = owner.Message is { } message
            ? texts.Resolve(message, owner.RegistryFile, isForeign)
            : new string?[set.Head.Languages.Count];
        string? written = messages[0];
        messages[0] ??= DefaultMessage(entry);

        if (set.Kind == CodeSetKind.Application)
            entry.Arguments = Declared(declared.Arguments);
        _placeholders.Validate(entry, messages, hasDefault: written is not null, isForeign);
        entry.Message = new LocalizedText(new EquatableArray<string?>(messages));
    }

    /// <summary>An HTTP code that IANA assigns has IANA's phrase, whatever the languages of the set; all else has its key as words.</summary>
    private string DefaultMessage(EntryDraft entry)
    {
        if (set.Kind == CodeSetKind.Http
            && IanaRegistry.Instance.Find(entry.Code) is { } iana
            && (entry.IsForeign || entry.Inherited is not null || HasSameName(entry, iana))
            && IanaRegistry.Instance.PhraseOf(entry.Code) is { } phrase)
        {
            return phrase;
        }

        return KeyWords.Of(entry.Declared.Key);
    }

    /// <summary>Whether an entry means what IANA's entry of its number means.</summary>
    public static bool HasSameName(EntryDraft entry, DeclaredEntry iana)
        => string.Equals(entry.Name, CodeName.FromKey(iana.Key), StringComparison.Ordinal);

    private static EquatableArray<CodeArgument> Declared(IReadOnlyList<DeclaredArgument>? declared)
    {
        if (declared is null || declared.Count == 0)
            return default;

        CodeArgument[] arguments = new CodeArgument[declared.Count];
        for (int i = 0; i < arguments.Length; i++)
            arguments[i] = new CodeArgument(declared[i].Name, declared[i].Type);
        return new EquatableArray<CodeArgument>(arguments);
    }
}
