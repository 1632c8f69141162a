namespace StatusGen.Generator.Pipeline;

/// <summary>A qualified name that a set cannot declare.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reason">Why it is taken.</param>
/// <param name="Assembly">The assembly that declares it.</param>
internal sealed record TakenName(string Name, TakenReason Reason, string Assembly);
