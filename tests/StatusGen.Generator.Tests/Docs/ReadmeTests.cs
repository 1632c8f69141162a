using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusGen.TestKit;

namespace StatusGen.Generator.Tests.Docs;

/// <summary>The first steps of the README, as a reader takes them.</summary>
public sealed class ReadmeTests
{
    /// <summary>Takes the console's place, so that no other test writes into what the program prints.</summary>
    private const string Console = """
        global using System;

        public static class Console
        {
            public static readonly System.Collections.Generic.List<string> Lines = new();

            public static void WriteLine(string line) => Lines.Add(line);
        }
        """;

    [Fact]
    public void Readme_FiveLinesOfCSharpPrintWhatItShows()
    {
        string readme = File.ReadAllText(RepositoryFile.PathOf("README.md")).ReplaceLineEndings("\n");
        string registry = Block(readme, "## Ten lines of registry", "jsonc");
        string program = Block(readme, "## Five lines of C#", "csharp");
        string[] shown = Block(readme, "## Five lines of C#", "text").Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(shown, Run(Scenario.Json(registry).Run().AssertClean(), program));
    }

    private static string Block(string page, string section, string kind) => page.Split(section)[1].Split($"```{kind}\n")[1].Split("```")[0];

    private static IEnumerable<string> Run(Outcome outcome, string program)
    {
        CSharpParseOptions options = new(LanguageVersion.Latest);
        CSharpCompilation compilation = outcome.Compilation
            .WithOptions(outcome.Compilation.Options.WithOutputKind(OutputKind.ConsoleApplication))
            .AddSyntaxTrees(CSharpSyntaxTree.ParseText(program, options, "Program.cs"), CSharpSyntaxTree.ParseText(Console, options, "Console.cs"));
        using MemoryStream stream = new();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        stream.Position = 0;
        Assembly assembly = new AssemblyLoadContext("readme", isCollectible: true).LoadFromStream(stream);

        CultureInfo before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            assembly.EntryPoint!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null);
            return Printed(assembly);
        }
        catch (StatusCodeException exception)
        {
            return Printed(assembly).Append($"Unhandled exception. {exception.GetType().FullName}: {exception.Message}");
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static IEnumerable<string> Printed(Assembly assembly) =>
        (IEnumerable<string>)assembly.GetType("Console")!.GetField("Lines")!.GetValue(null)!;
}
