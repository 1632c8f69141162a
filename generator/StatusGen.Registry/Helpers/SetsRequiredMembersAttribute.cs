using System.ComponentModel;

namespace System.Diagnostics.CodeAnalysis;

/// <summary>Lets records with <c>required</c> members compile on netstandard2.0: their copy constructor carries it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
[AttributeUsage(AttributeTargets.All, AllowMultiple = true)]
internal sealed class SetsRequiredMembersAttribute : Attribute;
