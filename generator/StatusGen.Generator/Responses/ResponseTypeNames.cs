using System.Collections.Generic;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;

namespace StatusGen.Generator.Responses;

/// <summary>Names of the types nested beside the factories. Factories keep their names; a type whose name is taken gets a number.</summary>
internal sealed class ResponseTypeNames
{
    private readonly HashSet<string> _taken = [];

    public ResponseTypeNames(EquatableArray<ResponseEntry> entries)
    {
        foreach (ResponseEntry entry in entries)
            _taken.Add(entry.Name);
        string[] names = new string[entries.Count];
        for (int i = 0; i < names.Length; i++)
            names[i] = Take(Of(entries[i]));
        OfEntries = names;
        Base = Take("Response");
    }

    public IReadOnlyList<string> OfEntries { get; }

    /// <summary>The class between those of the library and those of the entries.</summary>
    public string Base { get; }

    /// <summary>The name by which the library knows the entry of a response.</summary>
    public static string Of(ResponseEntry entry) => entry.Name + "Response";

    private string Take(string wanted)
    {
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++)
            name = wanted + Numbers.Text(number);
        return name;
    }
}
