using System.Runtime.InteropServices;

namespace Beleg.Ledger.Custody;

/// <summary>
/// Follows the chain from the first entry, one entry at a time, and then compares what it tells of with what is there.
/// </summary>
public sealed class CustodyAudit
{
    private readonly List<CustodyBreak> breaks = [];

    // The same can have been decided twice, in one moment.
    private readonly Dictionary<CustodyTold, Queue<long>> told = [];
    private readonly HashSet<string> hashes = new(StringComparer.Ordinal);
    private string previous = CustodyEntry.Origin;
    private long number;

    /// <summary>What is wrong so far, in the order in which it was found.</summary>
    public IReadOnlyList<CustodyBreak> Breaks => breaks;

    /// <summary>How many entries were followed.</summary>
    public long Entries => number;

    /// <summary>The hash of the last entry: whoever notes it elsewhere can later tell that nothing was cut off.</summary>
    public string Head => previous;

    /// <summary>Takes the next entry, in order of numbers.</summary>
    public void Follow(CustodyEntry entry)
    {
        number++;
        if (entry.Number != number)
        {
            Break(entry.Number, $"Entry {number} is missing; {entry.Number} comes instead.");
            number = entry.Number;
        }

        if (CustodyEntry.HashOf(entry.Body) != entry.Hash)
            Break(entry.Number, "The entry was changed: its words do not give its hash.");
        if (entry.Read() is not { } body)
        {
            Break(entry.Number, "The entry cannot be read.");
        }
        else
        {
            if (body.Previous != previous)
                Break(entry.Number, "The entry does not follow the one before it: the chain breaks here.");
            if (body.Number != entry.Number)
                Break(entry.Number, $"The entry says that it is number {body.Number}.");
            Telling(new CustodyTold(body.Event, body.Subject, body.Content)).Enqueue(entry.Number);
        }

        previous = entry.Hash;
        hashes.Add(entry.Hash);
    }

    /// <summary>Asks for an entry that was there when somebody noted its hash: without it, the end of the log was cut off.</summary>
    public void Expect(string hash)
    {
        if (!hashes.Contains(hash))
            Break(null, $"No entry has the hash {hash} that was noted: entries after it may be lost as well.");
    }

    /// <summary>Compares something that lies in the ledger with what the log tells of it.</summary>
    /// <param name="label">What people call it.</param>
    /// <param name="kept">The event that brought it in, what it is, and the hash that is kept beside it.</param>
    /// <param name="actual">The hash that its content has now.</param>
    public void Compare(string label, CustodyTold kept, string actual)
    {
        var entry = Telling(kept).TryDequeue(out var at) ? at : (long?)null;
        if (kept.Content != actual)
            Break(entry, $"{label} was changed: its content no longer has the hash {kept.Content}.");
        if (entry is null)
            Break(null, $"{label} is in the ledger, but no entry of the custody log tells how it came there.");
    }

    /// <summary>After everything was compared: what the log tells of and is not there.</summary>
    public void Finish()
    {
        foreach (var (lost, entry) in told.SelectMany(t => t.Value.Select(n => (t.Key, n))).OrderBy(t => t.n))
            Break(entry, $"What this entry tells of is no longer in the ledger: {lost.Subject}, {lost.Content}.");
    }

    private Queue<long> Telling(CustodyTold of) =>
        CollectionsMarshal.GetValueRefOrAddDefault(told, of, out _) ??= new Queue<long>(1);

    private void Break(long? entry, string what) => breaks.Add(new CustodyBreak(entry, what));
}
