using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together which claims may be one.</summary>
public static class SuggestionReader
{
    // For each suggestion wanted: most claims have several links, and of many pairs the mean is too low.
    private const int LinksLookedAt = 20;

    /// <summary>The pairs of claims of one story that nobody keeps apart, the likeliest first.</summary>
    /// <param name="session">The ledger.</param>
    /// <param name="most">How many.</param>
    /// <param name="story">The number of the story; null for all.</param>
    public static IEnumerable<SuggestionView> List(ILedgerSession session, int most, long? story = null)
    {
        ArgumentNullException.ThrowIfNull(session);
        var links = (int)Math.Min(int.MaxValue, (long)most * LinksLookedAt);
        return session
            .Claims.Suggestions(ClaimThresholds.Default, links, story)
            .Select(suggestion => Of(session, suggestion))
            .OfType<SuggestionView>()
            .Take(most);
    }

    // What is alike in two stories is so by chance: people die in both.
    private static SuggestionView? Of(ILedgerSession session, ClaimSuggestion suggestion)
    {
        var best = session.Sayings.Get([suggestion.Best.Saying, suggestion.Best.Other]);
        var (one, other) = (best[0], best[1]);
        if (one.Report != other.Report && session.Stories.Of(one.Report) != session.Stories.Of(other.Report))
            return null;
        return new SuggestionView(
            session.Claims.Get(suggestion.One)!,
            session.Claims.Get(suggestion.Other)!,
            suggestion.Score,
            LinkEvidence.Of(suggestion.Best, one, other)
        );
    }
}
