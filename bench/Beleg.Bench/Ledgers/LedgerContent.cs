using Beleg.Ledger.Store.Sqlite;

namespace Beleg.Bench.Ledgers;

/// <summary>What is in a ledger, in words that do not depend on the numbers it gave.</summary>
/// <param name="Reports">The files of its reports, one for each report.</param>
/// <param name="Waiting">How many reports are not linked yet.</param>
/// <param name="Claims">The labels of the sayings of each claim, by report file and id.</param>
/// <param name="Links">The pairs of sayings that are linked, with their scores.</param>
internal sealed record LedgerContent(
    IReadOnlyList<string> Reports,
    int Waiting,
    IReadOnlySet<string> Claims,
    IReadOnlySet<string> Links
)
{
    /// <summary>How many reports were committed; 0 where there is no ledger yet.</summary>
    public static long Count(string ledger)
    {
        if (!File.Exists(ledger))
            return 0;
        using var store = SqliteLedger.Open(ledger);
        using var session = store.Read();
        return session.Reports.Count;
    }

    /// <summary>Reads a ledger.</summary>
    public static LedgerContent Of(string ledger)
    {
        using var store = SqliteLedger.Open(ledger);
        using var session = store.Read();
        var files = session.Reports.AllHeads().ToDictionary(h => h.Number, h => h.File);
        var sayings = files.Keys.SelectMany(session.Sayings.OfReport).ToList();
        var names = sayings.ToDictionary(s => s.Number, s => $"{files[s.Report]}/{s.Id}");
        return new LedgerContent(
            [.. files.Values],
            session.Reports.Unlinked(int.MaxValue).Count,
            sayings
                .Where(s => s.Claim is not null)
                .GroupBy(s => s.Claim!.Value, s => names[s.Number])
                .Select(g => string.Join(' ', g.Order(StringComparer.Ordinal)))
                .ToHashSet(StringComparer.Ordinal),
            sayings
                .SelectMany(s => session.Claims.LinksOf(s.Number))
                .Select(l => FormattableString.Invariant($"{names[l.Saying]} {names[l.Other]} {l.Score:F6}"))
                .ToHashSet(StringComparer.Ordinal)
        );
    }

    /// <summary>What is wrong with this ledger beside another that was never stopped; empty for nothing.</summary>
    public IEnumerable<string> Unlike(LedgerContent whole)
    {
        var once = Reports.ToHashSet(StringComparer.Ordinal);
        if (once.Count != Reports.Count)
            yield return $"{Reports.Count - once.Count} reports twice";
        if (!once.SetEquals(whole.Reports))
            yield return $"{whole.Reports.Except(once, StringComparer.Ordinal).Count()} reports lost";
        if (Waiting > 0)
            yield return $"{Waiting} reports not linked";
        if (!Claims.SetEquals(whole.Claims))
            yield return $"{Claims.Except(whole.Claims, StringComparer.Ordinal).Count()} other claims";
        if (!Links.SetEquals(whole.Links))
            yield return $"{Links.Except(whole.Links, StringComparer.Ordinal).Count()} other links";
    }
}
