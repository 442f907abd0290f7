namespace Beleg.Models;

/// <summary>Two recurrent layers over the same input, one in each direction (Schuster and Paliwal 1997).</summary>
/// <param name="forward">Reads from the first word to the last.</param>
/// <param name="backward">Reads from the last word to the first; as large as the other.</param>
/// <param name="size">How many values a state has in one direction.</param>
internal sealed class BothWays(RecurrentLayer forward, RecurrentLayer backward, int size)
{
    /// <summary>How many values a word gets: its state in either direction, one behind the other.</summary>
    public int Columns => 2 * size;

    /// <summary>Computes the states of each word.</summary>
    /// <param name="input">A row a word.</param>
    /// <param name="batch">The sentences.</param>
    /// <param name="output">Where the states go; a row a word.</param>
    /// <param name="scratch">Memory to work in.</param>
    public void Run(ReadOnlySpan<float> input, Batch batch, Span<float> output, Scratch scratch)
    {
        forward.Run(input, batch, output, Columns, scratch);
        backward.Run(input, batch, output[size..], Columns, scratch);
    }
}
