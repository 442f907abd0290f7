using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Beleg.Bench.Ledgers;

/// <summary>Counts the calls of the tables of a ledger and their time, for a look at where it goes; calls take longer by it.</summary>
internal sealed class TableClock
{
    private readonly Dictionary<string, (TimeSpan Time, int Calls)> calls = new(StringComparer.Ordinal);

    /// <summary>The calls by their time, the longest first.</summary>
    public IEnumerable<(string Call, TimeSpan Time, int Calls)> Calls =>
        calls.OrderByDescending(c => c.Value.Time).Select(c => (c.Key, c.Value.Time, c.Value.Calls));

    /// <summary>The same table, its calls counted.</summary>
    public T Watch<T>(T table)
        where T : class
    {
        var proxy = DispatchProxy.Create<T, Watcher>();
        var watcher = (Watcher)(object)proxy;
        (watcher.Table, watcher.Clock, watcher.Name) = (table, this, typeof(T).Name);
        return proxy;
    }

    /// <summary>Counts a call.</summary>
    public void Count(string call, TimeSpan time)
    {
        var (before, number) = calls.GetValueOrDefault(call);
        calls[call] = (before + time, number + 1);
    }

    /// <summary>Passes calls on.</summary>
    [SuppressMessage("Performance", "CA1852", Justification = "The runtime makes the subclass.")]
    internal class Watcher : DispatchProxy
    {
        /// <summary>The table.</summary>
        public object? Table { get; set; }

        /// <summary>Where the calls are counted.</summary>
        public TableClock? Clock { get; set; }

        /// <summary>The name of the table.</summary>
        public string Name { get; set; } = "";

        /// <inheritdoc/>
        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            var start = Stopwatch.GetTimestamp();
            var result = targetMethod!.Invoke(Table, BindingFlags.DoNotWrapExceptions, null, args, null);
            Clock!.Count($"{Name}.{targetMethod.Name}", Stopwatch.GetElapsedTime(start));
            return result;
        }
    }
}
