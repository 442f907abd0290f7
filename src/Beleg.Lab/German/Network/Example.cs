namespace Beleg.Lab.German.Network;

/// <summary>A sentence to learn from. Row 0 stands for the root, the head of what has no other.</summary>
/// <param name="Features">The rows of the feature table that each word names.</param>
/// <param name="Vectors">The vectors of the words, one after the other.</param>
/// <param name="Choices">For each choice the right number of each word; -1 where it is not known.</param>
/// <param name="Heads">The row of each word's head; -1 where it is not known.</param>
/// <param name="Relations">The number of each word's relation; -1 where it is not known.</param>
/// <param name="Weight">What an error in it counts.</param>
internal sealed record Example(
    int[][] Features,
    float[] Vectors,
    int[][] Choices,
    int[] Heads,
    int[] Relations,
    float Weight = 1
)
{
    /// <summary>How many rows it has, the root's among them.</summary>
    public int Length => Features.Length;
}
