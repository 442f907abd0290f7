using System.Collections.Immutable;
using Beleg.Ledger.Store;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Review;

/// <summary>What waits, by its keys: "r3/s4", "o5", "k3", "q7", and "c7-c9" of two claims that may be one.</summary>
public static class ReviewQueue
{
    /// <summary>How much of a kind is counted; what is more is told as more.</summary>
    public const int MostCounted = 100;

    // Which claims may be one is worked out when it is asked, from the links nearest to where claims were joined.
    private const int PairsLookedAt = 8;

    /// <summary>The keys of what waits of a kind, what needs a person most first.</summary>
    public static IEnumerable<string> Keys(ILedgerSession session, ReviewKind kind, long? story, int most)
    {
        ArgumentNullException.ThrowIfNull(session);
        var waiting = session.Waiting;
        return kind switch
        {
            ReviewKind.Contested => Labels(session, waiting.Contested(story, most)),
            ReviewKind.Unsure => Labels(session, waiting.Unsure(story, most)),
            ReviewKind.OpenPoints => waiting.Ending(story, most).Select(number => $"o{number}"),
            ReviewKind.Commitments => waiting.Moved(story, most).Select(number => $"k{number}"),
            ReviewKind.Sources => waiting.Undecided(story, most).Select(tie => $"q{tie.Source}").Distinct(),
            _ => SuggestionReader.List(session, Math.Max(most, PairsLookedAt), story).Take(most).Select(KeyOf),
        };
    }

    /// <summary>The key of two claims: "c7-c9".</summary>
    public static string KeyOf(SuggestionView pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return $"{pair.One.Label}-{pair.Other.Label}";
    }

    /// <summary>What comes next: what was not put off, of the kind that is asked for; null where nothing is left.</summary>
    public static (ReviewKind Kind, string Key)? Next(ILedgerSession session, ReviewQuery query)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(query);
        var putOff = query.Later.ToHashSet(StringComparer.Ordinal);
        foreach (var kind in query.Kind is { } only ? [only] : Enum.GetValues<ReviewKind>())
        {
            foreach (var key in Keys(session, kind, query.Story, putOff.Count + 1))
            {
                if (!putOff.Contains(key))
                    return (kind, key);
            }
        }

        return null;
    }

    /// <summary>How much waits of each kind.</summary>
    public static ImmutableArray<ReviewTally> Count(ILedgerSession session, long? story)
    {
        ArgumentNullException.ThrowIfNull(session);
        var waiting = session.Waiting;
        return
        [
            .. Enum.GetValues<ReviewKind>()
                .Select(kind =>
                    kind switch
                    {
                        ReviewKind.Contested => Tally(kind, waiting.Contested(story, MostCounted).Count),
                        ReviewKind.Unsure => Tally(kind, waiting.Unsure(story, MostCounted).Count),
                        ReviewKind.Claims => Tally(
                            kind,
                            SuggestionReader.List(session, PairsLookedAt, story).Count(),
                            PairsLookedAt
                        ),
                        _ => Tally(kind, Keys(session, kind, story, MostCounted).Count()),
                    }
                ),
        ];
    }

    private static ReviewTally Tally(ReviewKind kind, int count, int most = MostCounted) =>
        new(kind, Math.Min(count, most - 1), count >= most);

    private static IEnumerable<string> Labels(ILedgerSession session, IEnumerable<long> numbers) =>
        numbers.Select(number => session.Sayings.Get([number])[0].Label);
}
