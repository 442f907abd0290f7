using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>The terms that tell what something is about, and how much two texts share of them.</summary>
internal static class TellingTerms
{
    // A word that one text in sixteen has tells little.
    private const float Least = 4f;

    private static readonly FrozenSet<string> Openness = LedgerWords.ReadSet(
        "words-of-openness.tsv",
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The terms without words that only say that something is open, and without common ones.</summary>
    public static ImmutableArray<Term> Of(IEnumerable<Term> terms) =>
        [.. terms.Where(t => t.Weight >= Least && !Openness.Contains(t.Word))];

    /// <summary>The sum of the weights of those terms that have a kin among others, and their words.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="others">The others.</param>
    /// <param name="near">True where words that only come near count as well, as they do within one story.</param>
    public static (float Weight, ImmutableArray<string> Words) Shared(
        ImmutableArray<Term> terms,
        ImmutableArray<Term> others,
        bool near = false
    )
    {
        var weight = 0f;
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var term in terms)
        {
            if (
                words.Contains(term.Word)
                || !others.Any(other => Kinship.AreKin(term, other) || (near && Kinship.AreNear(term, other)))
            )
                continue;
            weight += term.Weight;
            words.Add(term.Word);
        }

        return (weight, words.ToImmutable());
    }
}
