using System.Diagnostics;
using System.IO.Compression;
using Beleg.Bench.Ledgers;

namespace Beleg.Bench.Desks;

/// <summary>A reader who asks for one page after the other on one connection.</summary>
internal sealed class DeskReader(HttpClient client, ServerClock clock, Draw draw)
{
    /// <summary>Asks until the time is over.</summary>
    public async Task<List<Visit>> Read(IReadOnlyList<PageKind> kinds, CancellationToken end)
    {
        var visits = new List<Visit>();
        while (!end.IsCancellationRequested)
        {
            var kind = draw.Of(kinds);
            visits.Add(await Ask(kind.Name, draw.Of(kind.Addresses)));
        }

        return visits;
    }

    /// <summary>Asks for a page.</summary>
    public async Task<Visit> Ask(string kind, string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Add("Accept-Encoding", "br");
        var server = clock.Follow(request);
        var start = Stopwatch.GetTimestamp();
        using var answer = await client.SendAsync(request);
        var sent = await answer.Content.ReadAsByteArrayAsync();
        var waited = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var bytes = answer.Content.Headers.ContentEncoding.Contains("br") ? Unpacked(sent) : sent.Length;
        return new Visit(kind, (int)answer.StatusCode, await server, waited, bytes, sent.Length);
    }

    private static int Unpacked(byte[] bytes)
    {
        using var all = new MemoryStream();
        using (var brotli = new BrotliStream(new MemoryStream(bytes), CompressionMode.Decompress))
            brotli.CopyTo(all);
        return (int)all.Length;
    }
}
