namespace Beleg.Lab.Learning;

/// <summary>Where each of several runs of rows begins when they lie one after the other.</summary>
internal static class RowStarts
{
    /// <summary>The first row of each run, and one more for the end.</summary>
    public static int[] Of(IEnumerable<int> lengths)
    {
        var starts = new List<int> { 0 };
        foreach (var length in lengths)
            starts.Add(starts[^1] + length);
        return [.. starts];
    }
}
