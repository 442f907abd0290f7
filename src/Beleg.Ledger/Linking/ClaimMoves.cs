using System.Globalization;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>Puts sayings into claims, and knows afterwards from where: who undoes a decision finds the numbers as they were.</summary>
internal sealed class ClaimMoves(ISayingTable sayings)
{
    private readonly SortedDictionary<long, (long? From, long? To)> moves = [];

    /// <summary>What was moved, by the numbers of the sayings.</summary>
    public IEnumerable<DecisionChange> All =>
        moves
            .Where(m => m.Value.From != m.Value.To)
            .Select(m => new DecisionChange(
                ChangeKind.ClaimOfSaying,
                m.Key,
                m.Value.From?.ToString(CultureInfo.InvariantCulture),
                m.Value.To?.ToString(CultureInfo.InvariantCulture)
            ));

    /// <summary>Puts a saying into a claim, or out of all.</summary>
    /// <param name="saying">The saying as it was before.</param>
    /// <param name="claim">The claim.</param>
    public void Put(Saying saying, long? claim)
    {
        var from = moves.TryGetValue(saying.Number, out var known) ? known.From : saying.Claim;
        moves[saying.Number] = (from, claim);
        sayings.SetClaim(saying.Number, claim);
    }
}
