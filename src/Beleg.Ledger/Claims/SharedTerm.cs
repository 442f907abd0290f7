namespace Beleg.Ledger.Claims;

/// <summary>A word that two sayings share, or a word of the one and its like in the other.</summary>
/// <param name="Word">The word in the first saying.</param>
/// <param name="Other">Its like in the second.</param>
/// <param name="Likeness">How alike they are: above 0, at most 1.</param>
/// <param name="Weight">How telling they are: the mean of their weights.</param>
public readonly record struct SharedTerm(string Word, string Other, float Likeness, float Weight);
