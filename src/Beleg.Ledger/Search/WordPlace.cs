using Beleg.Text;

namespace Beleg.Ledger.Search;

/// <summary>A word of a text as searches see it.</summary>
/// <param name="Stem">Its stem.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct WordPlace(string Stem, Span Span);
