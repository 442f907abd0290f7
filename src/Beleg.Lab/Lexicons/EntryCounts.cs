using System.Runtime.InteropServices;

namespace Beleg.Lab.Lexicons;

/// <summary>How often each entry of the counted word lists was found.</summary>
internal sealed class EntryCounts
{
    private readonly Dictionary<(string List, string Entry), int> counts = [];

    /// <summary>Nothing found yet of any entry.</summary>
    public EntryCounts()
    {
        foreach (var list in CountedList.All.Where(l => l.Form != EntryForm.None))
        {
            foreach (var row in list.Rows)
                counts[(list.Name, list.EntryOf(row))] = 0;
        }
    }

    /// <summary>The entries with their counts, by list and entry in the order of their code units.</summary>
    public IEnumerable<(string List, string Entry, int Count)> Sorted =>
        counts
            .OrderBy(c => c.Key.List, StringComparer.Ordinal)
            .ThenBy(c => c.Key.Entry, StringComparer.Ordinal)
            .Select(c => (c.Key.List, c.Key.Entry, c.Value));

    /// <summary>Counts an entry once more; what is no entry of a list is not counted.</summary>
    public void Add(string list, string entry)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, (list, entry));
        if (!System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count))
            count++;
    }
}
