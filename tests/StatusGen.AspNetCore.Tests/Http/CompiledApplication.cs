using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace StatusGen.AspNetCore.Tests.Http;

/// <summary>An application and a library that it refers to, both of which can be loaded and are not yet.</summary>
internal sealed class CompiledApplication : IDisposable
{
    private readonly Dictionary<string, byte[]> _assemblies = new(StringComparer.Ordinal);

    public CompiledApplication(string name, string library)
    {
        Name = name;
        PortableExecutableReference reference = Compile(name + ".Library", library + " public static class Used { public static void Call() { } }");
        Compile(name, "public static class Program { public static void Main() => Used.Call(); }", reference);
        AssemblyLoadContext.Default.Resolving += Resolve;
    }

    public string Name { get; }

    public void Dispose() => AssemblyLoadContext.Default.Resolving -= Resolve;

    private PortableExecutableReference Compile(string name, string source, params MetadataReference[] references)
    {
        IEnumerable<string> platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [.. platform.Select(path => MetadataReference.CreateFromFile(path)), .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using MemoryStream assembly = new();
        Assert.Empty(compilation.Emit(assembly).Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        _assemblies[name] = assembly.ToArray();
        return MetadataReference.CreateFromImage(_assemblies[name]);
    }

    private System.Reflection.Assembly? Resolve(AssemblyLoadContext context, System.Reflection.AssemblyName name)
    {
        if (!_assemblies.TryGetValue(name.Name!, out byte[]? bytes))
            return null;

        using MemoryStream assembly = new(bytes);
        return context.LoadFromStream(assembly);
    }
}
