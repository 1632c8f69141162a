using System;
using System.Collections.Generic;
using StatusGen.Registry.Declarations;
using StatusGen.Registry.Diagnostics;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Building;

/// <summary>
/// Messages cite other files by name. Where two files of a project share one, the citation says which is meant, by the
/// path from the folder that they have in common; never more of it, for a message shows no folder of the build machine.
/// </summary>
internal sealed class Citations
{
    private static readonly char[] Separators = ['/', '\\'];

    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    public Citations(IEnumerable<RegistryFile> files)
    {
        Dictionary<string, List<string>> paths = new(StringComparer.Ordinal);
        foreach (RegistryFile file in files)
        {
            if (!paths.TryGetValue(file.Text.FileName, out List<string>? same))
                paths.Add(file.Text.FileName, same = []);
            same.Add(file.Text.Path);
        }

        foreach (List<string> same in paths.Values)
        {
            if (same.Count > 1)
                AddNames(same);
        }
    }

    /// <summary>The finding with its citations of other files made unambiguous.</summary>
    public RegistryDiagnostic Clarify(RegistryDiagnostic finding)
    {
        if (_names.Count == 0)
            return finding;

        foreach (SourcePlace place in finding.RelatedPlaces)
        {
            if (place.Path != finding.Place?.Path && _names.TryGetValue(place.Path, out string? name))
            {
                string fileName = place.Path.Substring(place.Path.LastIndexOfAny(Separators) + 1);
                string clear = name + place.Citation.Substring(fileName.Length);
                finding = finding with { Message = finding.Message.Replace(place.Citation, clear) };
            }
        }

        return finding;
    }

    private void AddNames(List<string> paths)
    {
        string[][] segments = new string[paths.Count][];
        int common = int.MaxValue;
        for (int i = 0; i < segments.Length; i++)
        {
            segments[i] = paths[i].Split(Separators);
            common = Math.Min(common, CommonWith(segments[0], segments[i]));
        }

        for (int i = 0; i < segments.Length; i++)
        {
            // Files that have no folder in common but the root are cited by their last folder alone.
            bool isRooted = common <= 1 && (segments[i][0].Length == 0 || segments[i][0].EndsWith(":", StringComparison.Ordinal));
            int first = isRooted ? Math.Max(common, segments[i].Length - 2) : common;
            _names[paths[i]] = string.Join("/", segments[i], first, segments[i].Length - first);
        }
    }

    private static int CommonWith(string[] segments, string[] others)
    {
        int count = 0;
        while (count < segments.Length - 1 && count < others.Length - 1 && segments[count] == others[count])
            count++;
        return count;
    }
}
