using System.Collections.Concurrent;
using System.Diagnostics;

namespace Beleg.Bench.Desks;

/// <summary>
/// How long the desk took for each request, as the server itself measures it: its activity of a request, found again by the trace id
/// that the reader sends with it (W3C Trace Context).
/// </summary>
internal sealed class ServerClock : IDisposable
{
    private const string Server = "Microsoft.AspNetCore";

    private readonly ConcurrentDictionary<string, TaskCompletionSource<double>> waiting = new(StringComparer.Ordinal);
    private readonly ActivityListener listener;

    public ServerClock()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Server,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.PropagationData,
            ActivityStopped = activity =>
            {
                if (waiting.TryRemove(activity.TraceId.ToHexString(), out var answer))
                    answer.TrySetResult(activity.Duration.TotalMilliseconds);
            },
        };
        ActivitySource.AddActivityListener(listener);
    }

    /// <summary>Names a request, and gives what it will have taken.</summary>
    public Task<double> Follow(HttpRequestMessage request)
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();
        var took = new TaskCompletionSource<double>(TaskCreationOptions.RunContinuationsAsynchronously);
        waiting[trace] = took;
        request.Headers.Add("traceparent", $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01");
        return took.Task;
    }

    public void Dispose() => listener.Dispose();
}
