using Beleg.Desk.Pages;
using Beleg.Faults;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Beleg.Desk.TakeIn;

/// <summary>
/// Reads what is handed in while the desk is open. Of several desks over one ledger one works at a time. Where the ledger cannot
/// be written it tries again by and by, and what waits stays where it is.
/// </summary>
/// <param name="spool">What waits.</param>
/// <param name="ledger">Where it goes.</param>
/// <param name="load">Loads what reads, when the first text waits.</param>
/// <param name="time">The clock.</param>
/// <param name="desk">Tells when the desk begins to close.</param>
/// <param name="log">For what nobody foresaw.</param>
public sealed partial class TakeInWorker(
    Spool spool,
    DeskLedger ledger,
    Func<ReportReader> load,
    TimeProvider time,
    IHostApplicationLifetime desk,
    ILogger<TakeInWorker> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(15);

    private readonly SemaphoreSlim handedIn = new(0);
    private ReportReader? reader;

    /// <summary>Why nothing is read at the moment; null where all is well.</summary>
    public TakeInTrouble? Trouble { get; private set; }

    /// <summary>Tells it that something waits.</summary>
    public void Wake() => handedIn.Release();

    /// <inheritdoc/>
    public override void Dispose()
    {
        base.Dispose();
        handedIn.Dispose();
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.Run(() => Work(stoppingToken), CancellationToken.None);

    private async Task Work(CancellationToken stoppingToken)
    {
        // The desk stops its services one after the other; this one must not read on while another waits for who is still sending.
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, desk.ApplicationStopping);
        var stop = stopping.Token;
        while (!stop.IsCancellationRequested)
        {
            TryOnce(stop);
            try
            {
                await handedIn.WaitAsync(Pause, stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private void TryOnce(CancellationToken stop)
    {
        try
        {
            using var mine = TryLock();
            if (mine is null)
                return;
            spool.Sweep();
            if (spool.IsAtWork || spool.Unfinished.Count > 0)
                new TakeInRun(spool, ledger.Store, reader ??= load(), time).Go(stop);
            Trouble = null;
        }
        catch (FaultException e)
        {
            Tell(e.Fault);
        }
        catch (Exception e)
        {
            LogFailure(log, e);
            Tell(new Fault(FaultCode.Unforeseen, e.Message));
        }
    }

    private void Tell(Fault fault) => Trouble = new TakeInTrouble(fault, Trouble?.Since ?? time.GetUtcNow());

    private FileStream? TryLock()
    {
        spool.Create();
        try
        {
            return new FileStream(spool.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    [LoggerMessage(LogLevel.Error, "Taking in failed.")]
    private static partial void LogFailure(ILogger log, Exception failure);
}
