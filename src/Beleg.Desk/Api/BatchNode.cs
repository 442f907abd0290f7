using System.Collections.Immutable;
using Beleg.Desk.TakeIn;
using Beleg.Ledger.Json;
using Beleg.Ledger.Reports;
using Beleg.Ledger.Store;

namespace Beleg.Desk.Api;

/// <summary>What became of texts that were handed in together, as JSON says it; in the manner of "beleg add --format json".</summary>
/// <param name="Id">"b12".</param>
/// <param name="Who">Who handed them in.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="Texts">How many they are.</param>
/// <param name="Waiting">How many are not read yet.</param>
/// <param name="Trouble">The code of the fault that keeps them from being read; null where there is none.</param>
/// <param name="Added">The reports that are new.</param>
/// <param name="Known">Those that were there already.</param>
/// <param name="Failed">The files that gave no report.</param>
public sealed record BatchNode(
    string Id,
    string Who,
    DateTimeOffset Time,
    int Texts,
    int Waiting,
    string? Trouble,
    ImmutableArray<ReportLineNode> Added,
    ImmutableArray<ReportLineNode> Known,
    ImmutableArray<FailedNode> Failed
)
{
    /// <summary>The node of a batch; null where there is none of this number.</summary>
    public static BatchNode? Of(TakeInCounter counter, ILedgerSession session, long number)
    {
        ArgumentNullException.ThrowIfNull(counter);
        ArgumentNullException.ThrowIfNull(session);
        if (counter.Spool.Find(number) is not { } batch)
            return null;
        var outcomes = counter.Spool.OutcomesOf(number);
        return new BatchNode(
            batch.Label,
            batch.Who,
            batch.Time,
            batch.Items.Length,
            batch.Items.Length - outcomes.Length,
            counter.Trouble?.Fault.Label,
            Reports(outcomes, session, isNew: true),
            Reports(outcomes, session, isNew: false),
            [
                .. outcomes
                    .Where(o => o is { Report: null, Faults.Length: > 0 })
                    .Select(o => new FailedNode(batch.Items[o.Item].Name, o.Faults[0].Label, o.Faults[0].Message)),
            ]
        );
    }

    private static ImmutableArray<ReportLineNode> Reports(
        ImmutableArray<ItemOutcome> outcomes,
        ILedgerSession session,
        bool isNew
    ) =>
        [
            .. outcomes
                .Where(o => o.IsNew == isNew)
                .Select(o => o.Report)
                .OfType<long>()
                .Select(session.Reports.Head)
                .OfType<ReportHead>()
                .Select(ReportLineNode.Of),
        ];
}
