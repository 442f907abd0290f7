using Beleg.Ledger.Claims;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Ledger.Adding;

/// <summary>Finds out who the sources of a report are in the ledger, and adds those that it does not know.</summary>
internal sealed class SourceEntry(ILedgerSession session, long report, ReportDate? published)
{
    private readonly IReadOnlyList<DecisionChange> decided = session.Changes.LastOf(ChangeKind.SourceInReport, report);
    private readonly Dictionary<string, long> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of the outlet; null where none is known.</summary>
    public long? Outlet => NumberOf(KeptSources.OutletId);

    /// <summary>Enters all sources of a reading, and its outlet.</summary>
    public void Enter(Reading reading)
    {
        foreach (var source in reading.Sources)
            Enter(source);
        if (reading.Report.Outlet is { } outlet)
            Enter(new Source(KeptSources.OutletId, outlet, SourceKind.Outlet));
    }

    /// <summary>The number in the ledger of a source of the report.</summary>
    public long? NumberOf(string id) => numbers.TryGetValue(id, out var number) ? number : null;

    /// <summary>The sources of a reading under their numbers; one that the reading takes for two is one.</summary>
    public IReadOnlyCollection<Speaker> Speakers(Reading reading) =>
        [
            .. reading
                .Sources.GroupBy(s => numbers[s.Id])
                .Select(g => new Speaker(
                    g.Key,
                    [.. g.SelectMany(s => s.Mentions)],
                    [.. g.SelectMany(s => s.Affiliations)]
                )),
        ];

    /// <summary>Enters one source of the report.</summary>
    public void Enter(Source source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var found =
            DecisionOn(source)
            ?? Identifier.Identify(source, published, session.Sources.With(IdentityKeys.ToLookUp(source)));
        var entered = found.Source is { } known
            ? Joined(session.Sources.Get(known)!, source, found.Because)
            : session.Sources.Add(number => LedgerSource.Open(number, source, published));
        if (found.Source is not null)
            session.Sources.Set(entered);
        numbers[source.Id] = entered.Number;
        session.Sources.Tie(
            new SourceTie(report, source.Id, entered.Number, source.Name, found.Verdict, found.Because)
            {
                MayBe = found.MayBe,
            }
        );
    }

    // Whom a person set apart or merged stays so, as long as the report calls them so.
    private Identification? DecisionOn(Source source) =>
        decided.FirstOrDefault(d => d.Name == source.Name) is { After: { } after }
            ? new Identification(Verdict.Same, Changeable.Reasons(after)[0]) { Source = Changeable.Number(after) }
            : null;

    // By the words for what a person set apart nobody else is found: others may be meant.
    private LedgerSource Joined(LedgerSource known, Source source, string because) =>
        because == SourceOfTies.Decided
            ? known.With(source, published) with
            {
                Keys = known.Keys,
            }
            : known.With(source, published);
}
