namespace Beleg.Bench.Desks;

/// <summary>Pages of one kind, of which readers ask for one after the other.</summary>
/// <param name="Name">What they are called in the table.</param>
/// <param name="Addresses">Where they are.</param>
internal sealed record PageKind(string Name, IReadOnlyList<string> Addresses);
