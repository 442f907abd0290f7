using Beleg.Ledger.Claims;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Ledger.Adding;

/// <summary>Finds out who the sources of a report are in the ledger, and adds those that it does not know.</summary>
internal sealed class SourceEntry(ISourceTable sources, long report, ReportDate? published)
{
    // The outlet of a report is no source of its reading: its id is one that no reading gives.
    private const string OutletId = "outlet";

    private readonly Dictionary<string, long> numbers = new(StringComparer.Ordinal);

    /// <summary>The number of the outlet; null where none is known.</summary>
    public long? Outlet => NumberOf(OutletId);

    /// <summary>Enters all sources of a reading, and its outlet.</summary>
    public void Enter(Reading reading)
    {
        foreach (var source in reading.Sources)
            Enter(source);
        if (reading.Report.Outlet is { } outlet)
            Enter(new Source(OutletId, outlet, SourceKind.Outlet));
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

    private void Enter(Source source)
    {
        var found = Identifier.Identify(source, published, sources.With(IdentityKeys.ToLookUp(source)));
        var entered = found.Source is { } known
            ? sources.Get(known)!.With(source, published)
            : sources.Add(number => LedgerSource.Open(number, source, published));
        if (found.Source is not null)
            sources.Set(entered);
        numbers[source.Id] = entered.Number;
        sources.Tie(
            new SourceTie(report, source.Id, entered.Number, source.Name, found.Verdict, found.Because)
            {
                MayBe = found.MayBe,
            }
        );
    }
}
