namespace Beleg.Lab;

/// <summary>What two sets have in common: the right answers, those found too much and those missed.</summary>
/// <param name="Right">In both.</param>
/// <param name="Wrong">Found, but not in the gold.</param>
/// <param name="Missed">In the gold, but not found.</param>
public readonly record struct Agreement(int Right, int Wrong, int Missed)
{
    /// <summary>The share of what was found that is right; 1 when nothing was found.</summary>
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    /// <summary>The share of the gold that was found; 1 when there is no gold.</summary>
    public double Recall => Right + Missed == 0 ? 1 : (double)Right / (Right + Missed);

    /// <summary>The harmonic mean of precision and recall; 1 when both sets are empty.</summary>
    public double F1 => Right + Wrong + Missed == 0 ? 1 : 2.0 * Right / ((2.0 * Right) + Wrong + Missed);

    /// <summary>Compares a gold set with what was found.</summary>
    public static Agreement Of<T>(IEnumerable<T> gold, IEnumerable<T> found)
    {
        var expected = gold.ToHashSet();
        var actual = found.ToHashSet();
        var right = actual.Count(expected.Contains);
        return new Agreement(right, actual.Count - right, expected.Count - right);
    }

    /// <summary>Adds the counts of two parts of a corpus.</summary>
    public static Agreement operator +(Agreement left, Agreement right) =>
        new(left.Right + right.Right, left.Wrong + right.Wrong, left.Missed + right.Missed);
}
