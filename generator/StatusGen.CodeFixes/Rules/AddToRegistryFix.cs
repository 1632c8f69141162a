using System.Collections.Generic;
using System.Collections.Immutable;
using System.Composition;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using StatusGen.CodeFixes.RegistryEditing;
using StatusGen.Generator.Usage;
using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.Rules;

/// <summary>STG1001 and STG1002: the number becomes a code of the project's own registry.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddToRegistryFix)), Shared]
internal sealed class AddToRegistryFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageDescriptors.UnknownHttpStatus.Id, UsageDescriptors.UnknownApplicationCode.Id];

    /// <summary>Whether a number is a new code or a mistake is decided one at a time.</summary>
    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (EntryOf(diagnostic) is not { } entry || diagnostic.Properties[UsageProperties.Set] is not { } set)
                continue;

            Dictionary<RegistryText, TextDocument> documents = await ProjectRegistries.ReadAsync(context.Document.Project, context.CancellationToken).ConfigureAwait(false);
            if (RegistryEditor.Add([.. documents.Keys], set, entry, context.CancellationToken) is not { } edit)
                continue;

            string number = entry.Code.ToString(CultureInfo.InvariantCulture);
            context.RegisterCodeFix(
                CodeAction.Create(
                    $"Add {number} to {edit.Registry.FileName}",
                    cancellationToken => ApplyAsync(documents[edit.Registry], edit.NewText, cancellationToken),
                    nameof(AddToRegistryFix)),
                diagnostic);
        }
    }

    /// <summary>Null where no registry of the project may have the number.</summary>
    private static NewEntry? EntryOf(Diagnostic diagnostic)
    {
        ImmutableDictionary<string, string?> properties = diagnostic.Properties;
        if (!properties.ContainsKey(UsageProperties.Set)
            || !properties.TryGetValue(UsageProperties.Value, out string? value)
            || !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int code))
        {
            return null;
        }

        if (diagnostic.Id == UsageDescriptors.UnknownApplicationCode.Id)
            return new NewEntry(code);
        properties.TryGetValue(UsageProperties.Vendor, out string? vendor);
        return code is >= 100 and <= 599 ? NewEntry.OfVendor(code, vendor) : null;
    }

    private static async Task<Solution> ApplyAsync(TextDocument document, string newText, CancellationToken cancellationToken)
    {
        SourceText old = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        SourceText changed = SourceText.From(newText, old.Encoding, old.ChecksumAlgorithm);
        Solution solution = document.Project.Solution.WithAdditionalDocumentText(document.Id, changed);

        // The same file belongs to each target framework of a project.
        foreach (DocumentId id in document.FilePath is { } path ? solution.GetDocumentIdsWithFilePath(path) : [])
        {
            if (id != document.Id && solution.GetAdditionalDocument(id) is not null)
                solution = solution.WithAdditionalDocumentText(id, changed);
        }

        return solution;
    }
}
