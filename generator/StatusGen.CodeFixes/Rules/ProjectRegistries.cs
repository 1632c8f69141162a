using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using StatusGen.Registry.Binding;
using StatusGen.Registry.Text;

namespace StatusGen.CodeFixes.Rules;

/// <summary>The registries among the additional files of a project.</summary>
internal static class ProjectRegistries
{
    public static async Task<Dictionary<RegistryText, TextDocument>> ReadAsync(Project project, CancellationToken cancellationToken)
    {
        Dictionary<RegistryText, TextDocument> documents = [];
        foreach (TextDocument document in project.AdditionalDocuments)
        {
            string path = document.FilePath ?? document.Name;
            if (!RegistryFileName.IsRegistry(path))
                continue;
            SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            documents.Add(new RegistryText(path, text.ToString()), document);
        }

        return documents;
    }
}
