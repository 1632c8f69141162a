using StatusGen.Registry.Helpers;

namespace StatusGen.Registry.Model;

/// <summary>
/// A text in the languages of its set: <c>Texts[i]</c> belongs to <c>CodeSet.Languages[i]</c> and is null where there is
/// no translation. The default language stands first. An empty list: no text at all.
/// </summary>
internal readonly record struct LocalizedText(EquatableArray<string?> Texts)
{
    public string? Default => Texts.IsEmpty ? null : Texts[0];

    public string? In(int language) => language < Texts.Count ? Texts[language] : null;
}
