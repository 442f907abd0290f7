using Beleg.Desk.Accounts;
using Beleg.Desk.Safety;
using Beleg.Faults;
using Beleg.Ledger.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Hosting;

namespace Beleg.Desk.Hosting;

/// <summary>A desk that runs: the pages of one ledger, served until it is disposed of.</summary>
public sealed class DeskHost : IAsyncDisposable
{
    private const int LargestPost = 1024 * 1024;

    private readonly WebApplication app;

    private DeskHost(WebApplication app) => this.app = app;

    /// <summary>Where it listens, with the port it was given.</summary>
    public IReadOnlyCollection<string> Addresses => [.. app.Urls];

    /// <summary>Starts a desk.</summary>
    /// <param name="options">How.</param>
    /// <param name="store">The ledger, open; the caller closes it after the desk.</param>
    /// <exception cref="FaultException">
    /// It would be open to other machines without users (BLG5001), cannot listen (BLG5002), or its certificate is none (BLG5007).
    /// </exception>
    public static async Task<DeskHost> StartAsync(DeskOptions options, ILedgerStore store)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(store);
        var isLoopback = IsLoopback(options);
        var folder = new DeskFolder(options.Ledger);
        if (!isLoopback && new UserList(folder).All.IsEmpty)
        {
            throw new FaultException(
                new Fault(
                    FaultCode.DeskNeedsUsers,
                    $"Other machines could reach {string.Join(", ", options.Urls)}, and nobody may sign in. Add somebody with: "
                        + $"beleg users add NAME --role reader|reviewer|administrator --ledger {options.Ledger}"
                )
            );
        }

        var certificate = options.Certificate?.Load();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { ApplicationName = "Beleg.Desk" });
        builder
            .WebHost.UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel =>
            {
                if (certificate is { } known)
                {
                    kestrel.ConfigureHttpsDefaults(https =>
                        (https.ServerCertificate, https.ServerCertificateChain) = known
                    );
                }

                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = LargestPost;
            })
            .UseUrls([.. options.Urls]);
        DeskServices.Add(builder, options, store, isLoopback);
        var desk = builder.Build();
        DeskPipeline.Build(desk, options, isLoopback);
        await Start(desk, options);
        return new DeskHost(desk);
    }

    /// <summary>Waits until it is told to end, by a signal or by the token.</summary>
    public Task WaitAsync(CancellationToken stop = default) => app.WaitForShutdownAsync(stop);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        // What is being taken in is brought to an end between two reports, before the caller closes the ledger.
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static bool IsLoopback(DeskOptions options)
    {
        try
        {
            return BoundAddresses.AreLoopback(options.Urls) && options.Proxies.Count == 0;
        }
        catch (FormatException e)
        {
            throw Unusable(options, e);
        }
    }

    private static async Task Start(WebApplication desk, DeskOptions options)
    {
        try
        {
            await desk.StartAsync();
        }
        catch (Exception e)
            when (e
                    is IOException
                        or FormatException
                        or ArgumentException
                        or InvalidOperationException
                        or System.Net.Sockets.SocketException
            )
        {
            await desk.DisposeAsync();
            throw Unusable(options, e);
        }
    }

    private static FaultException Unusable(DeskOptions options, Exception e) =>
        new(
            new Fault(
                FaultCode.DeskAddressUnusable,
                $"The desk cannot listen at {string.Join(", ", options.Urls)}: {e.Message}"
            ),
            e
        );
}
