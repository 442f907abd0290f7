using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Stories;
using Beleg.Propositions;

namespace Beleg.Ledger.Developments;

/// <summary>How much commitments of two reports of one story are one: by kind, parties, amount, words and claims.</summary>
internal static class CommitmentLikeness
{
    private const double ForParties = 0.35;
    private const double ForBothParties = 0.15;
    private const double ForAmount = 0.3;
    private const double ForTerms = 0.5;
    private const double ForClaim = 0.25;
    private const double ForKnown = 0.45;

    // Of so much weight, in bits, words tell that two are about one matter; two common ones do not.
    private const float EnoughWeight = 24f;

    // Rounded figures of one sum: "rund 50 Milliarden" and 49,5.
    private const decimal Rounding = 0.05m;

    /// <summary>The likeness, up to 1, with the evidence; null where something excludes it.</summary>
    public static (double Score, ImmutableArray<string> Because)? Of(CommitmentSaid one, CommitmentSaid other)
    {
        var sameAmount = SameAmount(one.Amount, other.Amount);
        var isOneClaim = one.Claims.Intersect(other.Claims).Any();
        if (sameAmount is false || (one.Kind != other.Kind && sameAmount is null && !isOneClaim))
            return null;
        if (sameAmount is null && CommitmentNoun.AreOther(one, other))
            return null;
        var shared = SharedParties(one, other);
        // Whoever denies it need be no party.
        var isDenial = one.Status == CommitmentStatus.Denied || other.Status == CommitmentStatus.Denied;
        if (one.Parties.Any() && other.Parties.Any() && shared == 0 && !isOneClaim && !isDenial)
            return null;
        // "Der Vertrag" is one of which the news told in these days.
        if (shared == 0 && sameAmount is null && !StoryWindow.Holds(one.Published, other.Published))
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

        if (isOneClaim)
        {
            score += ForClaim;
            because.Add("said in one claim");
        }

        if (one.Kind == other.Kind && (one.IsKnown || other.IsKnown))
        {
            score += ForKnown;
            because.Add("spoken of as what is known");
        }

        var (matter, ofOther) = (MatterOf(one), MatterOf(other));
        var (weight, words) = TellingTerms.Shared(matter, ofOther, near: true);
        var whole = Math.Min(matter.Sum(t => t.Weight), ofOther.Sum(t => t.Weight));
        if (words.Length > 0)
        {
            score += ForTerms * Math.Min(1, weight / Math.Max(whole, EnoughWeight));
            because.Add($"the same words: {string.Join(", ", words)}");
        }

        return (Math.Min(1, score), because.ToImmutable());
    }

    /// <summary>True where both give the same sum, false where they give another; null where nothing can be compared.</summary>
    public static bool? SameAmount(Quantity? one, Quantity? other)
    {
        if (one is null || other is null || one.Unit != other.Unit)
            return null;
        var (low, high) = (one.Low ?? one.Value, one.High ?? one.Value);
        var (otherLow, otherHigh) = (other.Low ?? other.Value, other.High ?? other.Value);
        // A bound on one side only, "mindestens", reaches as far as the other says.
        return (low is null || otherHigh is null || low * (1 - Rounding) <= otherHigh)
            && (high is null || otherLow is null || otherLow * (1 - Rounding) <= high);
    }

    // The parties are counted for themselves.
    private static ImmutableArray<Term> MatterOf(CommitmentSaid said) =>
        TellingTerms.Of(said.Terms.Where(t => !said.Parties.Any(p => StoryNames.AreOne(t.Word, p.Name))));

    private static int SharedParties(CommitmentSaid one, CommitmentSaid other) =>
        one
            .Parties.DistinctBy(p => p.Source)
            .Count(mine => other.Parties.Any(o => o.Source == mine.Source || StoryNames.AreOne(o.Name, mine.Name)));
}
