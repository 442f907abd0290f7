using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>
/// Finds the claims that stand near a claim, by the links between sayings that are kept: what was too unlike to be joined, or is
/// kept apart by a person. The work is bounded, however large the claim is.
/// </summary>
public static class RelatedClaims
{
    private const int SayingsAsked = 40;
    private const int LinksFollowed = 120;

    // What is less alike shares a word or two and no matter.
    private const double LeastScore = 0.12;

    /// <summary>The nearest claims, the most alike first.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="claim">The sayings of the claim.</param>
    /// <param name="most">How many.</param>
    public static ImmutableArray<RelatedClaim> Of(ILedgerSession session, IEnumerable<Saying> claim, int most)
    {
        ArgumentNullException.ThrowIfNull(session);
        var mine = claim.ToDictionary(s => s.Number);
        var links = mine
            .Keys.Order()
            .Take(SayingsAsked)
            .SelectMany(session.Claims.LinksOf)
            .Where(l => l.Score >= LeastScore && (!mine.ContainsKey(l.Saying) || !mine.ContainsKey(l.Other)))
            .OrderByDescending(l => l.Score)
            .ThenBy(l => (l.Saying, l.Other))
            .Take(LinksFollowed)
            .Select(l => (Link: l, Mine: mine.ContainsKey(l.Saying) ? l.Saying : l.Other))
            .ToList();
        var theirs = session
            .Sayings.Get(links.Select(l => l.Link.OtherThan(l.Mine)).Distinct())
            .ToDictionary(s => s.Number);
        return
        [
            .. links
                .Where(l => theirs.GetValueOrDefault(l.Link.OtherThan(l.Mine)) is { Claim: not null, Counts: true })
                .Select(l => (l.Link, Mine: mine[l.Mine], Theirs: theirs[l.Link.OtherThan(l.Mine)]))
                .DistinctBy(l => l.Theirs.Claim)
                .Take(most)
                .Select(l => Related(session, l.Link, l.Mine, l.Theirs))
                .OfType<RelatedClaim>(),
        ];
    }

    private static RelatedClaim? Related(ILedgerSession session, SayingLink link, Saying mine, Saying theirs) =>
        session.Claims.Get(theirs.Claim!.Value) is { } claim
            ? new RelatedClaim(claim, Relations.Between(theirs, mine), link.Score, LinkEvidence.Of(link, mine, theirs))
            : null;
}
