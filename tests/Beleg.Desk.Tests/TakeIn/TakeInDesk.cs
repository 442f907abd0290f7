using System.IO.Pipelines;
using System.Net;
using Beleg.Desk.Accounts;
using Beleg.Desk.Hosting;
using Beleg.Desk.TakeIn;
using Beleg.Ledger.Store.Sqlite;
using Beleg.Tests;
using Beleg.Text;

namespace Beleg.Desk.Tests.TakeIn;

/// <summary>A desk that takes in, over a ledger of its own that begins empty; it can be closed and opened again.</summary>
internal sealed class TakeInDesk : IAsyncDisposable
{
    private static readonly Lazy<Reader> Models = new(() => Reader.Load(Repository.Models));

    // More than the buffers between a sender and the desk hold.
    private const int LargeFile = 16 * 1024 * 1024;

    private readonly string folder = Directory.CreateTempSubdirectory("beleg-take-in-").FullName;
    private DeskHost? host;

    public TakeInDesk() => Ledger = SqliteLedger.OpenOrCreate(Path.Combine(folder, "story.db"));

    public SqliteLedger Ledger { get; }

    public Spool Spool => new(new DeskFolder(Ledger.Place).TakeIn);

    public Uri Address => new(host!.Addresses.Single());

    public HttpClient Client() => StoryDesk.ClientOf(Address);

    public static Reading Read(Report report) => Models.Value.Read(report);

    public async Task Open(Func<Report, Reading>? read = null, TakeInLimits? limits = null) =>
        host = await DeskHost.StartAsync(
            new DeskOptions(Ledger.Place)
            {
                Urls = ["http://127.0.0.1:0"],
                Reviewer = "Anna Behrend",
                Reader = () => new ReportReader("beleg test, models test", read ?? Read),
                TakeIn = limits ?? new TakeInLimits(),
            },
            Ledger
        );

    public async Task Close()
    {
        if (host is not null)
            await host.DisposeAsync();
        host = null;
    }

    /// <summary>
    /// Closes it while somebody is still sending a file, which keeps it from closing until nothing is being taken in any more.
    /// </summary>
    /// <param name="told">Called when the desk has been told to close.</param>
    public async Task CloseWhileSomebodySends(Action told)
    {
        var file = new Pipe();
        using var form = new MultipartFormDataContent
        {
            { new StreamContent(file.Reader.AsStream()), TakeInRoutes.FilesField, "slow.txt" },
        };
        var sending = Post(TakeInRoutes.FilesPath, form);
        await file.Writer.WriteAsync(new byte[LargeFile], TestContext.Current.CancellationToken);
        var closing = Close();
        told();
        while (IsTakingIn())
            await Task.Delay(20, TestContext.Current.CancellationToken);
        await file.Writer.CompleteAsync(new IOException("The sender is gone."));
        await Should.ThrowAsync<HttpRequestException>(sending);
        await closing;
    }

    private bool IsTakingIn()
    {
        try
        {
            using var free = new FileStream(Spool.LockFile, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        Ledger.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Posts a form as a browser does that has the page for handing in before it.</summary>
    public async Task<HttpResponseMessage> Post(string path, MultipartFormDataContent form)
    {
        using var client = Client();
        using var page = await client.GetAsync("/take-in", TestContext.Current.CancellationToken);
        var token = SentPages.TokenOf(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        form.Add(new StringContent(token), "__RequestVerificationToken");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = form };
        request.Headers.Add("Cookie", page.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>Uploads files and gives the number of the batch.</summary>
    public async Task<long> Upload(params (string Name, byte[] Bytes)[] files)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, bytes) in files)
            form.Add(new ByteArrayContent(bytes), TakeInRoutes.FilesField, name);
        using var answer = await Post(TakeInRoutes.FilesPath, form);
        answer.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        return NumberOf(answer);
    }

    /// <summary>The files of a sample story.</summary>
    public static (string Name, byte[] Bytes)[] Story(string name) =>
        [
            .. Directory
                .GetFiles(Path.Combine(Repository.Samples, "stories", name), "*.txt", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(f => (Path.GetFileName(f), File.ReadAllBytes(f))),
        ];

    public static long NumberOf(HttpResponseMessage answer) =>
        long.Parse(answer.Headers.Location!.ToString()["/take-in/b".Length..], null);

    /// <summary>Waits until a batch is read and linked.</summary>
    public async Task<BatchTally> Done(long number)
    {
        while (true)
        {
            if (Spool.TallyOf(number) is { IsDone: true } tally && !Spool.IsAtWork)
                return tally;
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }
    }
}
