namespace Beleg.Ledger.Store.Sqlite;

/// <summary>
/// What a session has read of a table, by number. One that only reads sees the ledger as it was when it began, so that nothing
/// has to be read twice: a page asks for the same reports from many sides. One that writes reads anew each time.
/// </summary>
/// <typeparam name="T">What is read of a number.</typeparam>
/// <param name="keeps">True in a session that only reads.</param>
internal sealed class RowsRead<T>(bool keeps)
{
    // A walk over a whole ledger must not hold all of it.
    private const int Most = 10_000;

    private readonly Dictionary<long, T> rows = [];

    /// <summary>What there is of a number.</summary>
    public T Of(long number, Func<long, T> read)
    {
        if (rows.TryGetValue(number, out var known))
            return known;
        var row = read(number);
        Keep(number, row);
        return row;
    }

    /// <summary>What there is of some numbers, in their order; what is missing is read at once.</summary>
    /// <param name="numbers">Each once.</param>
    /// <param name="read">Reads what there is of numbers; leaves out those of which there is nothing.</param>
    public List<T> Of(IReadOnlyList<long> numbers, Func<IReadOnlyList<long>, Dictionary<long, T>> read)
    {
        var missing = numbers.Where(number => !rows.ContainsKey(number)).ToList();
        var found = missing.Count > 0 ? read(missing) : [];
        var all = new List<T>(numbers.Count);
        foreach (var number in numbers)
        {
            if (found.TryGetValue(number, out var row) || rows.TryGetValue(number, out row))
                all.Add(row);
        }

        foreach (var (number, row) in found)
            Keep(number, row);
        return all;
    }

    private void Keep(long number, T row)
    {
        if (!keeps)
            return;
        if (rows.Count >= Most)
            rows.Clear();
        rows[number] = row;
    }
}
