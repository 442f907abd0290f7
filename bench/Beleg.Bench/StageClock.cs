namespace Beleg.Bench;

/// <summary>
/// Adds up the processor time of each stage, in the order in which the stages first came. Unlike the time on the wall it
/// does not grow when others use the machine; what the runtime compiles and collects meanwhile counts.
/// </summary>
internal sealed class StageClock
{
    private readonly List<string> order = [];
    private readonly Dictionary<string, TimeSpan> times = new(StringComparer.Ordinal);

    /// <summary>The stages with their times.</summary>
    public IEnumerable<(string Stage, TimeSpan Time)> Stages => order.Select(s => (s, times[s]));

    /// <summary>The time of all stages.</summary>
    public TimeSpan Total => new(times.Values.Sum(t => t.Ticks));

    /// <summary>Runs a stage and counts its time.</summary>
    public T Run<T>(string stage, Func<T> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        var result = work();
        var time = Environment.CpuUsage.TotalTime - start;
        if (!times.TryGetValue(stage, out var before))
            order.Add(stage);
        times[stage] = before + time;
        return result;
    }
}
