using System.Reflection;
using System.Text;

namespace StatusGen.Tests;

/// <summary>The tables of the compiled sets, to make further sets of: unused ones, and ones as C# 7.3 makes them.</summary>
internal static class SetCopies
{
    public static StatusCodeTable HttpTable { get; } = TableOf(typeof(HttpStatusExtensions));

    public static StatusCodeTable BankTable { get; } = TableOf(typeof(BankCodeExtensions));

    public static StatusCodeTextTable ToText(StatusCodeTable table) => column => Encoding.UTF8.GetString(table(column));

    private static StatusCodeTable TableOf(Type extensions) =>
        extensions.GetNestedType("Table", BindingFlags.NonPublic)!
            .GetMethod("Column", BindingFlags.NonPublic | BindingFlags.Static)!
            .CreateDelegate<StatusCodeTable>();
}
