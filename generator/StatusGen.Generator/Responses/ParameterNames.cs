using System.Collections.Generic;
using StatusGen.Generator.Emission;
using StatusGen.Registry.Helpers;
using StatusGen.Registry.Model;

namespace StatusGen.Generator.Responses;

/// <summary>Names of a factory's parameters. Those of the registry stand; ours give way with a number.</summary>
internal sealed class ParameterNames
{
    private readonly HashSet<string> _taken = [];

    public ParameterNames(EquatableArray<CodeArgument> arguments)
    {
        foreach (CodeArgument argument in arguments)
            _taken.Add(argument.Name);
    }

    public string Take(string wanted)
    {
        string name = wanted;
        for (int number = 2; !_taken.Add(name); number++)
            name = wanted + Numbers.Text(number);
        return name;
    }
}
