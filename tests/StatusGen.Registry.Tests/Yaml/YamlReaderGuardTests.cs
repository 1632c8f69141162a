using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Tests.Json;
using StatusGen.Registry.Text;
using StatusGen.Registry.Yaml;

namespace StatusGen.Registry.Tests.Yaml;

/// <summary>Another package's YamlDotNet must be a diagnostic of the file, never the end of the generator.</summary>
public sealed class YamlReaderGuardTests
{
    private static readonly RegistryText Text = new("/src/status-codes.yaml", "a: 1\n");

    public static TheoryData<Exception> LoadFailures() =>
    [
        new FileNotFoundException("YamlDotNet"),
        new FileLoadException("YamlDotNet"),
        new TypeLoadException("YamlDotNet.Core.Parser"),
        new MissingMethodException("Mark", "get_Line"),
        new MissingFieldException("Mark", "Empty"),
        new BadImageFormatException("YamlDotNet"),
        new TypeInitializationException("YamlDotNet.Core.Scanner", new FileNotFoundException("YamlDotNet")),
    ];

    [Theory]
    [MemberData(nameof(LoadFailures))]
    public void Read_ReaderCannotBeLoaded_OneError(Exception failure)
    {
        RegistryDocument document = YamlRegistryReader.Read(Text, (_, _) => throw failure, CancellationToken.None);

        Assert.Null(document.Root);
        Assert.Same(RegistryRules.YamlReaderMissing, Assert.Single(document.Diagnostics).Rule);
        Assert.Equal(
            "STG0018 (1,1) The YAML reader of StatusGen cannot be loaded, because another analyzer package brought a different version of "
            + "YamlDotNet; write the registry as a .json file, or update or remove the other package.",
            Reading.ErrorOf(document));
    }

    [Fact]
    public void Read_OtherFailure_IsNotHidden()
    {
        Assert.Throws<NotSupportedException>(
            () => YamlRegistryReader.Read(Text, (_, _) => throw new NotSupportedException(), CancellationToken.None));
    }

    [Fact]
    public void Read_Cancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => YamlRegistryReader.Read(Text, source.Token));
    }

    /// <summary>A field or parameter of a YamlDotNet type would be loaded with the class, outside of the try.</summary>
    [Theory]
    [InlineData(typeof(YamlRegistryReader))]
    [InlineData(typeof(YamlPrecheck))]
    [InlineData(typeof(YamlErrors))]
    [InlineData(typeof(Registry.Json.JsonRegistryReader))]
    public void Signatures_NameNoTypeOfYamlDotNet(Type type)
    {
        const System.Reflection.BindingFlags All = System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Instance
            | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly;
        IEnumerable<Type> mentioned = type.GetMethods(All)
            .SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType))
            .Concat(type.GetFields(All).Select(field => field.FieldType));

        Assert.DoesNotContain(mentioned, mention => mention.Assembly.GetName().Name == "YamlDotNet");
    }
}
