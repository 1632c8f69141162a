using FsCheck.Fluent;
using StatusGen.Registry.Syntax;
using StatusGen.Registry.Tests.Json;

namespace StatusGen.Registry.Tests.Yaml;

/// <summary>YAML 1.2 includes JSON: one text must be one tree in both formats, and random texts must never throw.</summary>
public sealed class YamlJsonTests
{
    [Fact]
    public void Read_JsonText_SameTreeAsJson() => Properties.HoldForValid(JsonTexts.Plain, 1_500, text =>
    {
        RegistryDocument json = Reading.Json(text);
        RegistryDocument yaml = Reading.Yaml(text);

        Assert.Empty(yaml.Diagnostics);
        Assert.Equal(TreeText.Of(json.Root), TreeText.Of(yaml.Root));
    });

    [Fact]
    public void Read_JsonText_SameRangesAsJson() => Properties.HoldForValid(JsonTexts.Plain, 1_500, text =>
        Assert.Equal(RangesOf(Reading.Json(text)), RangesOf(Reading.Yaml(text))));

    [Fact]
    public void Read_DamagedJson_NeverThrows() => Properties.Hold(JsonTexts.Damaged, 4_000, AssertReads);

    [Fact]
    public void Read_Noise_NeverThrows() => Properties.Hold(JsonTexts.Noise, 4_000, AssertReads);

    [Fact]
    public void Read_DamagedYaml_NeverThrows() => Properties.Hold(JsonTexts.Damage(Gen.Elements(Samples)), 6_000, AssertReads);

    private static readonly string[] Samples =
    [
        "codes:\n  SUCCESS:\n    code: 0\n    message: |\n      two\n      lines\n  OTHER: { code: 1, tags: [a, 'b', \"c\"] }\n",
        "%YAML 1.2\n---\na: &x\n  b: [1, 2]\nc: *x\n? d\n: e\n...\n",
        "- a\n- - b\n  - c\n- >-\n  folded\n  text\n\n- \"\\u0041\\x41\\\n  x\"\n# comment\n- !!str 1\n",
    ];

    private static void AssertReads(string text)
    {
        RegistryDocument document = Reading.Yaml(text);

        Assert.InRange(document.Diagnostics.Count, 0, 1);
        Assert.True(document.Root is not null || document.Diagnostics.Count == 1);
        foreach (var place in document.Diagnostics.Select(diagnostic => diagnostic.Place!.Range).Concat(RangesOf(document)))
        {
            Assert.InRange(place.Start, 0, text.Length);
            Assert.InRange(place.End, place.Start, text.Length);
        }
    }

    private static Text.SourceRange[] RangesOf(RegistryDocument document) => document.Root is null
        ? []
        : [
            .. Reading.NodesOf(document.Root).Select(node => node.Range),
            .. Reading.PropertiesOf(document.Root).Select(property => property.NameRange),
        ];
}
