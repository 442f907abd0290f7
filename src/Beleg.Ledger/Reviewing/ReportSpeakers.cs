using System.Collections.Immutable;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// Derives who says what in a report, and who is party to its commitments: from its reading, from which source of the ledger
/// each of its sources is, and from what people decided on its sayings.
/// </summary>
internal sealed class ReportSpeakers(ILedgerSession session)
{
    /// <summary>Writes them anew where they are others.</summary>
    public void Derive(long report)
    {
        if (session.Readings.Latest(report) is not { } reading)
            return;
        var sayings = new DecidedSayings(session, report);
        foreach (var saying in session.Sayings.OfReport(report))
        {
            var source = sayings.Derive(saying).Source;
            if (source != saying.Source)
                session.Sayings.Correct(saying with { Source = source });
        }

        var kept = KeptSources.Of(reading);
        var sources = SourcesById(session, report);
        foreach (var said in session.Commitments.OfReport(report))
        {
            var (by, to) = kept.PartiesTo(said.Id);
            session.Commitments.SetParties(said.Number, Numbers(by), Numbers(to));
        }

        List<long> Numbers(ImmutableArray<string> ids) =>
            [.. ids.Where(sources.ContainsKey).Select(id => sources[id]).Distinct()];
    }

    /// <summary>The numbers in the ledger of the sources of a report.</summary>
    public static Dictionary<string, long> SourcesById(ILedgerSession session, long report) =>
        session.Sources.OfReport(report).ToDictionary(t => t.Id, t => t.Source, StringComparer.Ordinal);
}
