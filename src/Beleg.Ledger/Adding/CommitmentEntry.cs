using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Adding;

/// <summary>Enters the commitments of which a report speaks.</summary>
internal static class CommitmentEntry
{
    /// <summary>Enters the commitments of a report; their courses are found when it is linked.</summary>
    /// <param name="commitments">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="reading">What reading it found.</param>
    /// <param name="sayings">Its sayings.</param>
    /// <param name="source">The number in the ledger of a source of the reading.</param>
    public static void Enter(
        ICommitmentTable commitments,
        ReportHead report,
        Reading reading,
        IReadOnlyList<Saying> sayings,
        Func<string, long?> source
    )
    {
        foreach (var found in reading.Commitments)
        {
            var telling = sayings.Where(s => found.Passage.Spans.Any(o => s.Spans.Any(o.Overlaps))).ToList();
            commitments.Add(
                new CommitmentSaid(0, report.Number, found.Kind, found.Status, found.Passage.Text)
                {
                    Id = found.Id,
                    Spans = found.Passage.Spans,
                    Published = report.Published,
                    By = Parties(found.By, source),
                    To = Parties(found.To, source),
                    Amount = reading.Figures.FirstOrDefault(f => f.Id == found.Amount) is { } figure
                        ? Sayings.AmountOf(figure)
                        : null,
                    Terms = [.. telling.SelectMany(s => s.Terms).DistinctBy(t => t.Word, StringComparer.Ordinal)],
                    Saying = telling.Find(s => s.Id == found.Statement)?.Id ?? telling.FirstOrDefault()?.Id,
                }
            );
        }
    }

    private static ImmutableArray<CommitmentParty> Parties(ImmutableArray<string> ids, Func<string, long?> source) =>
        [.. ids.Select(source).OfType<long>().Distinct().Select(number => new CommitmentParty(number, ""))];
}
