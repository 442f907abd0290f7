using System.Collections.Immutable;
using Beleg.Specs.Notation;

namespace Beleg.Specs.Comparing;

/// <summary>
/// Gives as many expected entries as possible a found one of their own (augmenting paths, Kuhn): one finding cannot
/// fulfil two expectations, and an early expectation does not take what only a later one can use.
/// </summary>
internal sealed class Matching
{
    private readonly Dictionary<Entry, Entry> wantOf = new(ReferenceEqualityComparer.Instance);

    public Matching(ImmutableArray<Entry> wanted, ImmutableArray<Entry> found, Func<Entry, Entry, bool> holds)
    {
        foreach (var want in wanted)
            Place(want, found, holds, new HashSet<Entry>(ReferenceEqualityComparer.Instance));
    }

    public IEnumerable<Entry> Taken => wantOf.Keys;

    public Entry? Of(Entry want) => wantOf.FirstOrDefault(p => ReferenceEquals(p.Value, want)).Key;

    private bool Place(Entry want, ImmutableArray<Entry> found, Func<Entry, Entry, bool> holds, HashSet<Entry> tried)
    {
        foreach (var have in found)
        {
            if (!holds(want, have) || !tried.Add(have))
                continue;
            if (wantOf.TryGetValue(have, out var other) && !Place(other, found, holds, tried))
                continue;
            wantOf[have] = want;
            return true;
        }

        return false;
    }
}
