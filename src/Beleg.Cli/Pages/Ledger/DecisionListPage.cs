using System.Globalization;
using Beleg.Cli.Terminal;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Cli.Pages.Ledger;

/// <summary>Decisions, for people: each with its number, who made it and when, and who took it back.</summary>
internal static class DecisionListPage
{
    public static void Print(Paper paper, ILedgerSession session, IEnumerable<KeptDecision> decisions)
    {
        foreach (var kept in decisions)
        {
            var decision = OutsidePlaces.Outside(session, kept.Decision);
            Section.Entry(
                paper,
                0,
                kept.Number.ToString(CultureInfo.InvariantCulture),
                $"{decision.Subject}: {decision}",
                new Run($", by {decision.Who}, {When(decision.Time)}", Ink.Dim)
            );
            if (kept.Undone is { } undone)
                Section.Facts(paper, Section.Body, [("undone", $"by {undone.Who}, {When(undone.Time)}")]);
        }
    }

    private static string When(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
