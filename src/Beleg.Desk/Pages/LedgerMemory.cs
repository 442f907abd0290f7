using Microsoft.Extensions.Caching.Memory;

namespace Beleg.Desk.Pages;

/// <summary>
/// What takes long to work out, kept between requests as long as the ledger stays in the state it was worked out in: the origins of
/// a page of large claims rest on hundreds of reports. Can be used from many threads.
/// </summary>
public sealed class LedgerMemory : IDisposable
{
    private const int MostKept = 4_000;

    private readonly MemoryCache kept = new(new MemoryCacheOptions { SizeLimit = MostKept });

    /// <summary>What is kept for an entry, or else is worked out now.</summary>
    /// <typeparam name="T">What is kept: of each type one for an entry.</typeparam>
    /// <param name="state">The state of the ledger (<see cref="LedgerState"/>).</param>
    /// <param name="number">The number of the entry.</param>
    /// <param name="make">Works it out.</param>
    public T Get<T>(string state, long number, Func<T> make)
    {
        ArgumentNullException.ThrowIfNull(make);
        return kept.GetOrCreate(
            (typeof(T), number, state),
            entry =>
            {
                entry.Size = 1;
                return make();
            }
        )!;
    }

    /// <inheritdoc/>
    public void Dispose() => kept.Dispose();
}
