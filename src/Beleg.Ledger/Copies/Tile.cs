namespace Beleg.Ledger.Copies;

/// <summary>A run of words that two texts share.</summary>
/// <param name="A">The first word in the first text.</param>
/// <param name="B">The first word in the second text.</param>
/// <param name="Length">The number of words.</param>
internal readonly record struct Tile(int A, int B, int Length)
{
    /// <summary>The word after the last in the first text.</summary>
    public int EndA => A + Length;

    /// <summary>The word after the last in the second text.</summary>
    public int EndB => B + Length;

    /// <summary>The tile as seen from the second text.</summary>
    public Tile Mirrored => new(B, A, Length);
}
