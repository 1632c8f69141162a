using StatusGen.Registry.Model;
using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

internal sealed record DeclaredArgument(string Name, ArgumentType Type, SourceRange Place);
