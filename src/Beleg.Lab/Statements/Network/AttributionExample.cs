namespace Beleg.Lab.Statements.Network;

/// <summary>A stretch of a report to learn from.</summary>
/// <param name="Context">What the network of German made of the words, one after the other.</param>
/// <param name="Features">The rows of the feature table that each word names.</param>
/// <param name="Types">For each word 0, or one more than the type of the statement that begins there; -1 where it is left open.</param>
/// <param name="Media">For each word the medium of the statement that begins there; -1 for none.</param>
/// <param name="Windows">The statements.</param>
/// <param name="Weight">What an error in it counts.</param>
internal sealed record AttributionExample(
    float[] Context,
    int[][] Features,
    int[] Types,
    int[] Media,
    WindowExample[] Windows,
    float Weight = 1
)
{
    /// <summary>How many words it has.</summary>
    public int Length => Features.Length;
}
