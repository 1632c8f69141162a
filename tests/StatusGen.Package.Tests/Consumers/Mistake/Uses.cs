namespace Mistake;

public static class Uses
{
    // Both members are there in spite of the mistake: no further error follows from it.
    public static AppCode[] Codes => [AppCode.Success, AppCode.Failure];
}
