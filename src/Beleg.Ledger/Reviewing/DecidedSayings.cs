using Beleg.Ledger.Claims;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>
/// The sayings of a report as people decided on them: as they were read, and then decision after decision, those left out that
/// were undone. A decision goes to the saying that stands best where the words stand that it was made on, whatever ids
/// another reading gives them.
/// </summary>
internal sealed class DecidedSayings
{
    private readonly ILedgerSession session;
    private readonly Dictionary<long, List<Decision>> decisions = [];
    private readonly Dictionary<string, long> sources;
    private readonly KeptSources? kept;

    /// <summary>Prepares the sayings of a report.</summary>
    public DecidedSayings(ILedgerSession session, long report)
    {
        this.session = session;
        kept = session.Readings.Latest(report) is { } reading ? KeptSources.Of(reading) : null;
        sources = ReportSpeakers.SourcesById(session, report);
        var standing = session.Decisions.OnSayingsOf(report).Where(d => d.Stands).Select(d => d.Decision).ToList();
        if (standing.Count == 0)
            return;
        var sayings = session.Sayings.OfReport(report).Select(s => session.Sayings.AsRead(s.Number)!).ToList();
        foreach (var decision in standing)
        {
            if (SayingAnchor.Find(decision, sayings) is { } saying)
                (decisions.TryGetValue(saying.Number, out var list) ? list : decisions[saying.Number] = []).Add(
                    decision
                );
        }
    }

    /// <summary>True where a decision on a saying stands.</summary>
    public bool AreOn(Saying saying) => decisions.ContainsKey(saying.Number);

    /// <summary>A saying as it was read and decided on.</summary>
    public Saying Derive(Saying saying)
    {
        var read = session.Sayings.AsRead(saying.Number)! with { Review = null, Source = SpeakerOf(saying) };
        var review = new SayingReview(session);
        return decisions.TryGetValue(saying.Number, out var list) ? list.Aggregate(read, review.Decided) : read;
    }

    private long? SpeakerOf(Saying saying) =>
        kept is null ? saying.Source
        : kept.SpeakerOf(saying.Id) is { } id && sources.TryGetValue(id, out var source) ? source
        : null;
}
