namespace Beleg.Statements.Network;

/// <summary>How large the parts of the attribution network are.</summary>
/// <param name="Context">Values that the network of German gives for a word.</param>
/// <param name="Projected">Values that they are reduced to.</param>
/// <param name="Features">Values of a row of the table of words' features.</param>
/// <param name="State">Values of a recurrent state over the report, in one direction.</param>
/// <param name="Hidden">Values of a word seen as the beginning of a statement.</param>
/// <param name="Place">Values of a word seen from where a statement begins.</param>
/// <param name="PlaceState">Values of a recurrent state over a window, in one direction.</param>
internal sealed record AttributionShape(
    int Context,
    int Projected,
    int Features,
    int State,
    int Hidden,
    int Place,
    int PlaceState
)
{
    /// <summary>The shape from the numbers that a file has of it.</summary>
    public static AttributionShape From(ReadOnlySpan<int> numbers) =>
        new(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5], numbers[6]);

    /// <summary>The numbers for a file.</summary>
    public int[] ToNumbers() => [Context, Projected, Features, State, Hidden, Place, PlaceState];
}
