namespace Beleg.Desk.Frame;

/// <summary>Cuts long lists into pages.</summary>
public static class Slicing
{
    /// <summary>Takes a page out of a list. A page after the last is the last.</summary>
    /// <param name="page">Which page, from 1.</param>
    /// <param name="size">How many entries a page has; at least 1.</param>
    /// <param name="total">How many entries the list has.</param>
    /// <param name="read">Reads entries: how many, and how many before them are left out.</param>
    public static Slice<T> Take<T>(int page, int size, long total, Func<int, long, IEnumerable<T>> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var within = Math.Clamp(page, 1, PagesOf(size, total));
        return new Slice<T>([.. read(size, (within - 1L) * size)], within, size, total);
    }

    /// <summary>How many pages a list has; 1 where it is empty.</summary>
    public static int PagesOf(int size, long total) => (int)Math.Clamp((total + size - 1) / size, 1, int.MaxValue);
}
