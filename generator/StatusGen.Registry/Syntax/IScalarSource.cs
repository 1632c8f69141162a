using StatusGen.Registry.Text;

namespace StatusGen.Registry.Syntax;

/// <summary>A document whose scalars leave their text in the file until somebody asks for it.</summary>
internal interface IScalarSource
{
    string TextOf(ScalarKind kind, SourceRange range);

    /// <summary>The value of an integer, where it is one of 32 bits.</summary>
    bool TryReadInt32(SourceRange range, out int value);
}
