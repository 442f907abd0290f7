namespace Beleg.Models;

/// <summary>Sentences that go through the network side by side, the longest first; each begins with a row for the root.</summary>
internal sealed class Batch
{
    private readonly int[] starts;

    /// <summary>Sentences of these lengths, the root's row counted; the longest comes first.</summary>
    public Batch(IReadOnlyList<int> lengths)
    {
        starts = new int[lengths.Count + 1];
        for (var s = 0; s < lengths.Count; s++)
            starts[s + 1] = starts[s] + lengths[s];
    }

    /// <summary>How many sentences.</summary>
    public int Count => starts.Length - 1;

    /// <summary>How many rows.</summary>
    public int Rows => starts[^1];

    /// <summary>How many rows the longest has.</summary>
    public int Longest => Count == 0 ? 0 : starts[1];

    /// <summary>The first row of a sentence.</summary>
    public int StartOf(int sentence) => starts[sentence];

    /// <summary>How many rows a sentence has.</summary>
    public int LengthOf(int sentence) => starts[sentence + 1] - starts[sentence];
}
