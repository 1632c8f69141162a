using FsCheck;
using FsCheck.Fluent;
using StatusGen.CodeFixes.RegistryEditing;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.Tests.RegistryEditing;

/// <summary>Whatever a registry looks like: after the edit it reads as well as before, and has exactly that entry more.</summary>
public sealed class RegistryEditorProperties
{
    [Fact]
    public void Registry_OfAnyLayout_TakesInExactlyTheEntry() => Prop.ForAll(Cases().ToArbitrary(), Check).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static void Check((RandomRegistry Registry, int Code) item)
    {
        (RandomRegistry registry, int code) = item;
        RegistryText before = new(registry.FileName, registry.Text);
        RegistryFile old = Read(before);
        Assert.Empty(old.Diagnostics);

        RegistryEdit? edit = RegistryEditor.Add([before], "Shop.AppCode", new NewEntry(code), CancellationToken.None);
        Assert.True(edit is not null, $"{code} cannot be added to\n{registry.Text}");
        RegistryFile changed = Read(new RegistryText(registry.FileName, edit.NewText));

        Assert.Empty(changed.Diagnostics);
        Assert.Equal(Print(old), Print(changed).Where(entry => !entry.StartsWith($"{code} ", StringComparison.Ordinal)));
        DeclaredEntry added = Assert.Single(changed.Entries, entry => entry.Code == code);
        Assert.True(IsBesideItsNeighbour(changed, added), edit.NewText);
        Assert.True(added.Module?.Range is { } range ? range.Contains(code) : old.Modules.All(module => module.Range?.Contains(code) != true));
        AssertKept(registry.Text, edit.NewText);
        if (registry.Text.Contains("\r\n", StringComparison.Ordinal))
            Assert.DoesNotContain('\n', edit.NewText.Replace("\r\n", "", StringComparison.Ordinal));
        else
            Assert.DoesNotContain('\r', edit.NewText);
    }

    /// <summary>Right behind the greatest number below its own, or before all.</summary>
    private static bool IsBesideItsNeighbour(RegistryFile file, DeclaredEntry added)
    {
        DeclaredEntry[] around = [.. file.Entries.Where(entry => entry.Module == added.Module)];
        int? below = around.Where(entry => entry.Code < added.Code).Max(entry => entry.Code);
        int index = Array.IndexOf(around, added);
        return index == 0 ? below is null : around[index - 1].Code == below || below is null;
    }

    /// <summary>Nothing of the old text is lost: its characters stand in the new one in their order, its comments as they were.</summary>
    private static void AssertKept(string before, string after)
    {
        // Empty braces may open into lines.
        string kept = string.Concat(before.Where(c => !char.IsWhiteSpace(c)));
        int i = 0;
        foreach (char c in after)
        {
            if (i < kept.Length && kept[i] == c)
                i++;
        }

        Assert.True(i == kept.Length, $"Lost from {kept[i..]}");
        Assert.Equal(Comments(before), Comments(after));
    }

    private static IEnumerable<string> Comments(string text) =>
        text.Split('\n').Select(line => line.TrimEnd('\r', ',', ' ')).Where(line => line.Contains("remark", StringComparison.Ordinal)).Select(line => line[line.IndexOf("remark", StringComparison.Ordinal)..]);

    private static IEnumerable<string> Print(RegistryFile file) => file.Entries.Select(entry => $"{entry.Code} {entry.Key} {entry.Http.Value} {entry.Module?.Name}");

    private static RegistryFile Read(RegistryText text) => RegistryFileReader.Read(text, CancellationToken.None);

    private static Gen<(RandomRegistry Registry, int Code)> Cases() =>
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from isYaml in Gen.Elements(true, false)
        let registry = RandomRegistry.Create(new Random(seed), isYaml)
        from code in Gen.Elements(registry.FreeNumbers.ToArray())
        select (registry, code);
}
