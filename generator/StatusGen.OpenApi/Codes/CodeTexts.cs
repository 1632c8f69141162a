namespace StatusGen.OpenApi.Codes;

/// <summary>What a document says about a code, in the default language of its set.</summary>
internal static class CodeTexts
{
    public static string Describe(StatusCodeInfo info) => info.Description.Length > 0 ? info.Description : info.Message;
}
