using System.Collections.Immutable;
using Beleg.Desk.Frame;

namespace Beleg.Desk.TakeIn;

/// <summary>The page where reports are handed in.</summary>
/// <param name="Batches">What was handed in before, the newest first.</param>
/// <param name="Limits">How much is taken at once.</param>
/// <param name="IsOpen">False where the ledger may only be read.</param>
public sealed record TakeInSheet(Slice<BatchEntry> Batches, TakeInLimits Limits, bool IsOpen)
{
    private const int OnAPage = 20;

    /// <summary>What stands in the form for a text.</summary>
    public PasteForm Form { get; init; } = PasteForm.Empty;

    /// <summary>The names of its fields that do not fit.</summary>
    public ImmutableArray<string> Unfit { get; init; } = [];

    /// <summary>True after a post without any file.</summary>
    public bool HasNoFile { get; init; }

    /// <summary>Why nothing is read at the moment.</summary>
    public TakeInTrouble? Trouble { get; init; }

    /// <summary>The page.</summary>
    public static TakeInSheet Of(TakeInCounter counter, int page)
    {
        ArgumentNullException.ThrowIfNull(counter);
        var numbers = counter.Spool.Numbers;
        var batches = Slicing.Take(
            page,
            OnAPage,
            numbers.Count,
            (most, skip) => numbers.Skip((int)skip).Take(most).Select(n => Entry(counter, n)).OfType<BatchEntry>()
        );
        return new TakeInSheet(batches, counter.Limits, counter.IsOpen) { Trouble = counter.Trouble };
    }

    private static BatchEntry? Entry(TakeInCounter counter, long number) =>
        counter.Spool.TallyOf(number) is { } tally
            ? new BatchEntry(number, tally, Moment.Of(tally.Time, counter.Time))
            : null;
}
