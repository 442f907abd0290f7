using System.Collections.Immutable;

namespace Beleg.Desk.TakeIn;

/// <summary>A batch in one line.</summary>
/// <param name="Who">Who handed it in.</param>
/// <param name="Time">When, in UTC.</param>
/// <param name="Items">How many texts it has.</param>
/// <param name="Added">How many gave a new report.</param>
/// <param name="Known">How many the ledger had before.</param>
/// <param name="Failed">How many gave no report.</param>
public sealed record BatchTally(string Who, DateTimeOffset Time, int Items, int Added, int Known, int Failed)
{
    /// <summary>How many are done.</summary>
    public int Done => Added + Known + Failed;

    /// <summary>True when none waits any more.</summary>
    public bool IsDone => Done == Items;

    /// <summary>The tally of a batch.</summary>
    public static BatchTally Of(Batch batch, ImmutableArray<ItemOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new BatchTally(
            batch.Who,
            batch.Time,
            batch.Items.Length,
            outcomes.Count(o => o is { Report: not null, IsNew: true }),
            outcomes.Count(o => o is { Report: not null, IsNew: false }),
            outcomes.Count(o => o.Report is null)
        );
    }
}
