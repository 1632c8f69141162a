namespace StatusGen.Generator.Emission;

/// <summary>How generated code names its maker.</summary>
internal static class ToolInfo
{
    public static readonly string Version = typeof(ToolInfo).Assembly.GetName().Version.ToString(3);

    public static readonly string GeneratedCodeAttribute =
        $"[global::System.CodeDom.Compiler.GeneratedCodeAttribute(\"StatusGen\", \"{Version}\")]";
}
