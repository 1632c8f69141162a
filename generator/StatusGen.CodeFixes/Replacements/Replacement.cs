using System;
using Microsoft.CodeAnalysis;

namespace StatusGen.CodeFixes.Replacements;

/// <summary>One node of a document to be replaced.</summary>
/// <param name="Title">What the editor offers.</param>
/// <param name="Node">The node as it stands in the document.</param>
/// <param name="Replace">From the node as it is by then (other fixes may have changed what is in it) to the new one.</param>
internal sealed record Replacement(string Title, SyntaxNode Node, Func<SyntaxNode, SyntaxNode> Replace);
