namespace Beleg.Lab.Statements.Network;

/// <summary>The words around the beginning of a statement, and what they are in it.</summary>
/// <param name="Anchor">The word where it begins, counted from where its stretch does.</param>
/// <param name="First">The first word of the window, counted likewise.</param>
/// <param name="Features">The rows of the table of places that each word of the window names.</param>
/// <param name="Parts">For each word 0 for neither, 1 for content, 2 for frame.</param>
/// <param name="Speaker">For each word 1 where it belongs to the speaker, else 0.</param>
/// <param name="Cue">The same for the cue.</param>
/// <param name="Addressee">The same for the addressee; -1 where it is left open.</param>
internal sealed record WindowExample(
    int Anchor,
    int First,
    int[][] Features,
    int[] Parts,
    int[] Speaker,
    int[] Cue,
    int[] Addressee
)
{
    /// <summary>How many words it has.</summary>
    public int Length => Features.Length;
}
