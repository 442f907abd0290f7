using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Writes claims that were made anew. Each keeps the number from which most of its sayings come; a number that is left over
/// leads to the claim that took most of its sayings.
/// </summary>
internal sealed class ClaimNumbers(ILedgerSession session, ClaimMoves moves)
{
    // What one saying says alone is no claim yet; what is left of one keeps its number.
    private const int FewestSayings = 2;

    /// <summary>Writes the claims.</summary>
    /// <param name="members">All sayings of them by their numbers, and all sayings of the claims that they were in.</param>
    /// <param name="clusters">The numbers of the sayings of each claim.</param>
    /// <param name="likeness">Tells how likely two sayings are of one claim.</param>
    public void Settle(
        IReadOnlyDictionary<long, Saying> members,
        IEnumerable<ImmutableArray<long>> clusters,
        Func<Saying, Saying, double> likeness
    )
    {
        var free = members.Values.Select(m => m.Claim).OfType<long>().ToHashSet();
        var heirs = new Dictionary<long, List<long>>();
        foreach (var cluster in clusters.OrderByDescending(c => c.Length).ThenBy(c => c[0]))
        {
            var sayings = cluster.Select(n => members[n]).ToList();
            var claim = NumberFor(sayings, free);
            foreach (var saying in sayings)
            {
                if ((saying.Claim, claim) is ({ } before, { } after))
                    (heirs.TryGetValue(before, out var list) ? list : heirs[before] = []).Add(after);
                if (saying.Claim != claim)
                    moves.Put(saying, claim);
            }

            if (claim is { } number)
                session.Claims.Set(ClaimSummary.Of(number, sayings, likeness));
        }

        foreach (var left in free)
        {
            if (heirs.TryGetValue(left, out var taken))
                session.Claims.Merge(
                    left,
                    taken.CountBy(t => t).OrderByDescending(t => t.Value).ThenBy(t => t.Key).First().Key
                );
            else
                session.Claims.Set(new Claim(left, ""));
        }
    }

    private long? NumberFor(List<Saying> sayings, HashSet<long> free)
    {
        var best = sayings
            .Select(s => s.Claim)
            .OfType<long>()
            .Where(free.Contains)
            .CountBy(c => c)
            .OrderByDescending(c => c.Value)
            .ThenBy(c => c.Key)
            .Select(c => (long?)c.Key)
            .FirstOrDefault();
        if (best is not { } number)
            return sayings.Count < FewestSayings ? null : session.Claims.Add();
        free.Remove(number);
        return number;
    }
}
