using System.Collections.Immutable;
using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Developments;

/// <summary>How much commitments of two reports are one: by kind, parties, amount and words.</summary>
internal static class CommitmentLikeness
{
    private const double ForParties = 0.35;
    private const double ForBothParties = 0.15;
    private const double ForAmount = 0.3;
    private const double ForTerms = 0.5;

    // Rounded figures of one sum: "rund 50 Milliarden" and 49,5.
    private const decimal Rounding = 0.05m;

    /// <summary>The likeness, up to 1, with the evidence; null where something excludes it.</summary>
    public static (double Score, ImmutableArray<string> Because)? Of(CommitmentSaid one, CommitmentSaid other)
    {
        var sameAmount = SameAmount(one.Amount, other.Amount);
        if (sameAmount is false || (one.Kind != other.Kind && sameAmount is null))
            return null;
        // An agreement binds all its parties; who is named first tells nothing.
        var (all, others) = (one.By.Union(one.To).ToList(), other.By.Union(other.To).ToList());
        var shared = all.Intersect(others).Count();
        if (all.Count > 0 && others.Count > 0 && shared == 0)
            return null;
        var because = ImmutableArray.CreateBuilder<string>();
        var score = 0.0;
        if (shared > 0)
        {
            score += ForParties + (shared > 1 ? ForBothParties : 0);
            because.Add(shared > 1 ? "the same parties" : "a party of both");
        }

        if (sameAmount is true)
        {
            score += ForAmount;
            because.Add($"the same amount: {other.Amount!.Text}");
        }

        var telling = TellingTerms.Of(one.Terms);
        var (weight, words) = TellingTerms.Shared(telling, other.Terms);
        var whole = Math.Min(telling.Sum(t => t.Weight), TellingTerms.Of(other.Terms).Sum(t => t.Weight));
        if (words.Length > 0 && whole > 0)
        {
            score += ForTerms * Math.Min(1, weight / whole);
            because.Add($"the same words: {string.Join(", ", words)}");
        }

        return (Math.Min(1, score), because.ToImmutable());
    }

    private static bool? SameAmount(Quantity? one, Quantity? other)
    {
        if (one is null || other is null || one.Unit != other.Unit)
            return null;
        var (low, high) = (one.Low ?? one.Value, one.High ?? one.Value);
        var (otherLow, otherHigh) = (other.Low ?? other.Value, other.High ?? other.Value);
        // A bound on one side only, "mindestens", reaches as far as the other says.
        return (low is null || otherHigh is null || low * (1 - Rounding) <= otherHigh)
            && (high is null || otherLow is null || otherLow * (1 - Rounding) <= high);
    }
}
