namespace StatusGen.Generator.Diagnostics;

internal static class HelpLink
{
    /// <summary>The page of a rule; generator/docs/rules holds one per id.</summary>
    public static string Of(string ruleId) =>
        $"https://github.com/statusgen/statusgen/blob/main/generator/docs/rules/{ruleId}.md";
}
