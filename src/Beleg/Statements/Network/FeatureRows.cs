using System.Runtime.InteropServices;

namespace Beleg.Statements.Network;

/// <summary>For each of a run of words the rows of a table that tell of it; filled word by word.</summary>
internal sealed class FeatureRows
{
    private readonly List<int> rows = [];
    private readonly List<int> ends = [];

    /// <summary>How many words are complete.</summary>
    public int Count => ends.Count;

    /// <summary>The rows of a word.</summary>
    public ReadOnlySpan<int> this[int word] =>
        CollectionsMarshal.AsSpan(rows)[(word == 0 ? 0 : ends[word - 1])..ends[word]];

    /// <summary>Adds a row to the word that is being filled.</summary>
    public void Add(int row) => rows.Add(row);

    /// <summary>Completes a word; the next row belongs to the next.</summary>
    public void Complete() => ends.Add(rows.Count);

    /// <summary>Makes room for other words.</summary>
    public void Clear()
    {
        rows.Clear();
        ends.Clear();
    }
}
