using System.Collections.Immutable;
using Beleg.Exchange;
using Beleg.Exchange.Input;
using Beleg.Faults;
using Beleg.Lab.Ledgers;
using Beleg.Ledger;
using Beleg.Ledger.Adding;
using Beleg.Ledger.Store;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Cli.Commands.Ledger;

/// <summary>Puts a folder of reports into a ledger of its own and tells all that it finds, for the scorer.</summary>
internal static class StoryLedger
{
    /// <summary>What a fresh ledger finds in the reports of a folder.</summary>
    public static FoundLedger Of(string folder, Func<Report, Reading> read)
    {
        var place = Directory.CreateTempSubdirectory("beleg-story-");
        try
        {
            using var store = SqliteLedger.OpenOrCreate(Path.Combine(place.FullName, "story.db"));
            var book = new LedgerBook(store, "beleg lab", TimeProvider.System);
            foreach (var addition in new AddingRun(book, read).Add(ReportFiles.Read(folder, () => Stream.Null)))
            {
                if (addition.Report is null)
                    throw new FaultException(addition.Faults[0]);
            }

            using var session = store.Read();
            return Of(session);
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static FoundLedger Of(ILedgerSession session)
    {
        var reports = session.Reports.All().ToDictionary(r => r.Number);
        var views = session.Claims.List(false, int.MaxValue, 0).Select(c => ClaimReader.Of(session, c)).ToList();
        var positions = views.SelectMany(v => v.Positions).ToDictionary(p => p.Saying.Number);
        var sayings = reports.Keys.SelectMany(session.Sayings.OfReport).ToList();
        var origins = OriginReader
            .Of(session, sayings)
            .Origins.SelectMany(o => o.Members.Select(m => (m.Member.Saying, o.Id)))
            .ToDictionary(m => m.Saying!.Value, m => m.Id);
        return new FoundLedger(
            [.. reports.Values.Select(r => new FoundReport(r.Head.File, r.Report.Text))],
            [
                .. SayingReader
                    .Of(session, sayings)
                    .Select(s => new FoundSaying(s.Saying.Label, s.Report.File, s.Saying.Spans)
                    {
                        Claim = s.Saying.Claim is { } claim ? $"c{claim}" : null,
                        Origin = origins[s.Saying.Number],
                        Position = positions.GetValueOrDefault(s.Saying.Number)?.Position ?? s.Saying.Position,
                        Source = s.Source,
                    }),
            ]
        )
        {
            Claims = [.. views.Select(v => new FoundClaim(v.Claim.Label, v.Claim.IsContested))],
            Relations = [.. views.SelectMany(RelationsOf)],
            Groups =
            [
                .. OriginReader.OfAll(session).Groups.Select(g => new FoundGroup(Term.Of(g.Kind), g.Origin, g.Reports)),
            ],
            OpenPoints =
            [
                .. OpenPointReader
                    .OfAll(session)
                    .Select(o => new FoundOpenPoint(o.Report.File, o.Reviewed.Point.Spans, o.ClosedBy?.File)),
            ],
        };
    }

    private static IEnumerable<FoundRelation> RelationsOf(ClaimView view) =>
        view.Positions.SelectMany(
            a => view.Positions.Where(b => b != a),
            (a, b) =>
                new FoundRelation(
                    a.Saying.Label,
                    b.Saying.Label,
                    Term.Of(Beleg.Ledger.Claims.Relations.Between(a.Saying, b.Saying))
                )
        );
}
