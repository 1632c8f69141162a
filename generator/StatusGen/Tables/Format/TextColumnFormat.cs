namespace StatusGen.Tables;

/// <summary>
/// A column of texts: how many there are, then for each the index of its entry and the end of its text, then the texts
/// one after the other in UTF-8. Entries without a text are left out; indexes ascend.
/// </summary>
internal static class TextColumnFormat
{
    public const int CountWidth = 4;

    public const int IndexWidth = 4;

    public const int EndWidth = 5;

    public const int RowWidth = IndexWidth + EndWidth;
}
