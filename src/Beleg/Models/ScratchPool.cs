using System.Collections.Concurrent;

namespace Beleg.Models;

/// <summary>
/// Keeps the memory that networks worked in for the next text, so that short texts do not each pay for new memory. One
/// instance serves many threads; it holds as many pieces as were ever in use at once.
/// </summary>
internal sealed class ScratchPool
{
    private readonly ConcurrentBag<Scratch> free = [];

    /// <summary>Runs work in memory that nobody else uses meanwhile.</summary>
    public T Run<T>(Func<Scratch, T> work)
    {
        var scratch = free.TryTake(out var kept) ? kept : new Scratch();
        var result = work(scratch);
        free.Add(scratch);
        return result;
    }
}
