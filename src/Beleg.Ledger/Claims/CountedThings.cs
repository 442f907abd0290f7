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
}
