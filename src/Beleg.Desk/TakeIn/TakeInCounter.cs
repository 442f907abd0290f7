using Beleg.Desk.Pages;
using Beleg.Faults;
using Microsoft.AspNetCore.Http;

namespace Beleg.Desk.TakeIn;

/// <summary>Where reports are handed in: keeps them in the spool and tells the worker.</summary>
/// <param name="spool">Where they wait.</param>
/// <param name="ledger">Where they go.</param>
/// <param name="limits">How much is taken.</param>
/// <param name="time">The clock.</param>
/// <param name="worker">Reads what waits; null at a desk that takes nothing in.</param>
public sealed class TakeInCounter(
    Spool spool,
    DeskLedger ledger,
    TakeInLimits limits,
    TimeProvider time,
    TakeInWorker? worker
)
{
    /// <summary>How much is taken.</summary>
    public TakeInLimits Limits => limits;

    /// <summary>What was handed in.</summary>
    public Spool Spool => spool;

    /// <summary>The clock of the desk, by which times are told.</summary>
    public TimeProvider Time => time;

    /// <summary>False where the ledger may only be read.</summary>
    public bool IsOpen => worker is not null;

    /// <summary>Why nothing is read at the moment; null where all is well.</summary>
    public TakeInTrouble? Trouble => worker?.Trouble;

    /// <summary>The file of an upload as it is handed in; what is too large is named, and not kept.</summary>
    public HandedIn Of(IFormFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        var item = new BatchItem(UploadName.Of(file.FileName), file.Length);
        return file.Length > limits.LargestFile
            ? new HandedIn(item with { Above = limits.LargestFile }, () => Stream.Null)
            : new HandedIn(item, file.OpenReadStream);
    }

    /// <summary>Keeps what is handed in: it is on the disk when this returns.</summary>
    /// <param name="who">Who hands it in.</param>
    /// <param name="texts">At least one.</param>
    /// <param name="stop">Ends it; then nothing was kept.</param>
    /// <returns>The number of the batch.</returns>
    /// <exception cref="FaultException">
    /// It is too much (BLG5005), the desk takes nothing in (BLG5006), or there is no room (BLG4006).
    /// </exception>
    public async Task<long> HandIn(string who, IReadOnlyList<HandedIn> texts, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(texts);
        if (worker is null)
            throw Told(FaultCode.TakeInClosed, "This desk takes nothing in: its ledger may only be read.");
        if (texts.Count > limits.MostFiles)
            throw Told(
                FaultCode.HandedInTooMuch,
                $"These are {texts.Count} files; up to {limits.MostFiles} can be handed in at once. Nothing was kept."
            );
        if (spool.Waiting + texts.Count > limits.MostWaiting)
            throw Told(
                FaultCode.HandedInTooMuch,
                $"More than {limits.MostWaiting} texts would wait to be read. Nothing was kept; wait until some are done."
            );
        try
        {
            var batch = new Batch(who, time.GetUtcNow(), LastReport(), [.. texts.Select(t => t.Item)]);
            var number = await spool.Add(batch, texts, stop);
            worker.Wake();
            return number;
        }
        catch (IOException e)
        {
            throw new FaultException(
                new Fault(
                    FaultCode.LedgerFull,
                    $"The folder of the desk cannot be written: {e.Message} Nothing was kept."
                ),
                e
            );
        }
    }

    private static FaultException Told(FaultCode code, string message) => new(new Fault(code, message));

    private long LastReport()
    {
        using var session = ledger.Read();
        return session.Reports.Last;
    }
}
