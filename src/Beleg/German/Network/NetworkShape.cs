namespace Beleg.German.Network;

/// <summary>How large the parts of the network are.</summary>
/// <param name="Vector">Values of a word vector.</param>
/// <param name="Features">Values of a row of the feature table.</param>
/// <param name="State">Values of a recurrent state in one direction.</param>
/// <param name="Layers">How many recurrent layers there are, each in both directions.</param>
/// <param name="Arc">Values of a word seen as dependent or head.</param>
/// <param name="Label">The same, to tell relations.</param>
/// <param name="Relations">How many relations there are.</param>
/// <param name="Choices">How many answers each choice has.</param>
internal sealed record NetworkShape(
    int Vector,
    int Features,
    int State,
    int Layers,
    int Arc,
    int Label,
    int Relations,
    int[] Choices
)
{
    private const int Fixed = 7;

    /// <summary>The shape from the numbers that a file has of it.</summary>
    public static NetworkShape From(ReadOnlySpan<int> numbers) =>
        new(
            numbers[0],
            numbers[1],
            numbers[2],
            numbers[3],
            numbers[4],
            numbers[5],
            numbers[6],
            numbers[Fixed..].ToArray()
        );

    /// <summary>The numbers for a file.</summary>
    public int[] ToNumbers() => [Vector, Features, State, Layers, Arc, Label, Relations, .. Choices];
}
