using System.Collections.Immutable;
using Beleg.Ledger.Store;

namespace Beleg.Desk.TakeIn;

/// <summary>A text on the page of its batch.</summary>
/// <param name="Item">Which text of the batch, from 0.</param>
/// <param name="Name">The name of its file; empty where it was pasted.</param>
/// <param name="State">How far it has come.</param>
public sealed record BatchLine(int Item, string Name, BatchLineState State)
{
    /// <summary>The number of its report.</summary>
    public long? Report { get; init; }

    /// <summary>What the report is called.</summary>
    public string? Title { get; init; }

    /// <summary>What was wrong.</summary>
    public ImmutableArray<ItemFault> Faults { get; init; } = [];

    /// <summary>True where its bytes can be had again.</summary>
    public bool IsKept { get; init; }

    /// <summary>The line of a text, without the title of its report.</summary>
    public static BatchLine Of(Batch batch, int item, ItemOutcome? outcome)
    {
        ArgumentNullException.ThrowIfNull(batch);
        var state = outcome switch
        {
            null => BatchLineState.Waiting,
            { Report: null } => BatchLineState.Failed,
            { IsNew: true } => BatchLineState.Added,
            _ => BatchLineState.Known,
        };
        return new BatchLine(item, batch.Items[item].Name, state)
        {
            Report = outcome?.Report,
            Faults = outcome?.Faults ?? [],
            IsKept = state == BatchLineState.Failed && batch.Items[item].Above is null,
        };
    }

    /// <summary>The same with what its report is called.</summary>
    public BatchLine Titled(IReportTable reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        return Report is { } number && reports.Head(number) is { } head
            ? this with
            {
                Title = head.Title ?? head.File,
            }
            : this;
    }
}
