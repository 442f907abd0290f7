namespace Beleg.Desk.Search;

/// <summary>A value by which a search is narrowed.</summary>
/// <param name="Name">What it is called; perhaps out of a report.</param>
/// <param name="Count">How many hits have it.</param>
/// <param name="With">The search with it.</param>
public sealed record FacetValue(string Name, int Count, Sought With);
