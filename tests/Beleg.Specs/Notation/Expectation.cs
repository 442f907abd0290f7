using System.Collections.Immutable;

namespace Beleg.Specs.Notation;

/// <summary>What a spec says must be found.</summary>
/// <param name="Entries">What must be there.</param>
/// <param name="Absences">Kinds of which nothing else may be there.</param>
/// <param name="NotYet">Why it does not hold yet; null for a spec that holds.</param>
internal sealed record Expectation(ImmutableArray<Entry> Entries, ImmutableArray<Absence> Absences, string? NotYet);
