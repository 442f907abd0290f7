using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Views;

/// <summary>Puts together what the ledger has on a claim.</summary>
public static class ClaimReader
{
    /// <summary>All on a claim.</summary>
    public static ClaimView Of(ILedgerSession session, Claim claim)
    {
        ArgumentNullException.ThrowIfNull(session);
        ArgumentNullException.ThrowIfNull(claim);
        var sayings = session.Sayings.OfClaim(claim.Number);
        var heads = session.Reports.Heads(sayings.Select(s => s.Report)).ToDictionary(h => h.Number);
        var spokesman = ClaimSummary.SpokesmanOf(sayings);
        var names = new Dictionary<long, string?>();
        ImmutableArray<PositionView> positions =
        [
            .. sayings
                .OrderBy(s => s.Published?.ToString() ?? "", StringComparer.Ordinal)
                .ThenBy(s => s.Number)
                .Select(s => new PositionView(
                    s,
                    heads[s.Report],
                    NameOf(s.Source),
                    Polarity.Towards(spokesman, s),
                    Relations.Between(s, spokesman)
                )),
        ];
        return new ClaimView(claim, positions, Drift.Of(positions), OriginReader.Of(session, sayings));

        string? NameOf(long? source)
        {
            if (source is not { } number)
                return null;
            if (!names.TryGetValue(number, out var name))
                names.Add(number, name = session.Sources.Get(number)?.Name);
            return name;
        }
    }
}
