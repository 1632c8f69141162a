using StatusGen.Registry.Text;

namespace StatusGen.Registry.Declarations;

/// <summary>
/// An <c>http</c> property of a file, module or entry. One that is present without a value was unreadable: reported
/// already, so nobody complains about a missing status on top of it.
/// </summary>
internal readonly record struct DeclaredHttp(bool IsPresent, int? Value, SourceRange Place);
