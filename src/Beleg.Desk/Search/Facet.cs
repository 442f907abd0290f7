using System.Collections.Immutable;

namespace Beleg.Desk.Search;

/// <summary>What hits differ in: who says it, who published it.</summary>
/// <param name="Key">Its name in the language of the program: "source".</param>
/// <param name="Values">Its values, those of most hits first; of a facet by which the search is narrowed the one that was chosen.</param>
/// <param name="Without">The search without it, where the search is narrowed by it; else null.</param>
public sealed record Facet(string Key, ImmutableArray<FacetValue> Values, Sought? Without);
