using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets <c>init</c> and records compile on netstandard2.0; the restorable package of this name is a preview.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
