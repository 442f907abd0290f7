using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Ledger.Search;

namespace Beleg.Ledger.Claims;

/// <summary>
/// The things that a saying gives a number of, by their nouns: operations, contracts, ships. Two reports of one story that count
/// such things mostly count the same ones, whatever number they come to; <see cref="Tallies"/> does so for what happens to people.
/// </summary>
internal static class CountedThings
{
    // Two that name nothing in common may speak of two places of one story.
    private const float WithOtherNames = 0.5f;

    // People are counted for many reasons; measures say nothing of what they are of.
    private static readonly FrozenSet<string> Untelling = LedgerWords
        .ReadSet("measuring-nouns.tsv")
        .Concat(LedgerWords.ReadSet("counted-people.tsv"))
        .Select(w => Stem.Of(w))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The stems of what a saying counts, each once.</summary>
    public static ImmutableArray<string> Of(Saying saying) =>
        saying.Quantities.IsEmpty
            ? []
            :
            [
                .. saying
                    .Quantities.Select(q => q.Unit)
                    .OfType<string>()
                    .Where(unit => !Units.IsCurrency(unit))
                    .Select(unit => Stem.Of(unit))
                    .Where(stem => !Untelling.Contains(stem))
                    .Distinct(StringComparer.Ordinal),
            ];

    /// <summary>How surely two sayings count the same things, from 0 to 1.</summary>
    /// <param name="one">What the one counts.</param>
    /// <param name="other">What the other counts.</param>
    /// <param name="haveOtherNames">True where both hold names and share none.</param>
    public static float Shared(ImmutableArray<string> one, ImmutableArray<string> other, bool haveOtherNames) =>
        !one.Any(t => other.Contains(t)) ? 0
        : haveOtherNames ? WithOtherNames
        : 1;
}
