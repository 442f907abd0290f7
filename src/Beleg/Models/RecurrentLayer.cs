using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Beleg.Models;

/// <summary>
/// A long short-term memory over the words of sentences, in one direction (Hochreiter and Schmidhuber 1997). Sentences go
/// side by side, so that each weight is fetched once for all of them.
/// </summary>
internal sealed class RecurrentLayer
{
    private const int Lanes = 8;
    private readonly Dense inputs;
    private readonly Panels states;
    private readonly int size;
    private readonly bool isBackward;

    /// <summary>A layer.</summary>
    /// <param name="inputs">From the input of a word to the sums of its gates: input, forget, output, candidate.</param>
    /// <param name="states">The same, from the state after the word before.</param>
    /// <param name="size">How many values a state has; a multiple of eight.</param>
    /// <param name="isBackward">True to read from the last word to the first.</param>
    public RecurrentLayer(Dense inputs, ReadOnlySpan<float> states, int size, bool isBackward)
    {
        this.inputs = inputs;
        this.states = Panels.Of(states, size, 4 * size);
        this.size = size;
        this.isBackward = isBackward;
    }

    /// <summary>Computes the states after each word.</summary>
    /// <param name="input">A row a word.</param>
    /// <param name="batch">The sentences.</param>
    /// <param name="output">Where the states go.</param>
    /// <param name="stride">From one row of the output to the next.</param>
    /// <param name="scratch">Memory to work in.</param>
    public void Run(ReadOnlySpan<float> input, Batch batch, Span<float> output, int stride, Scratch scratch)
    {
        var width = 4 * size;
        var gates = scratch.Gates(batch.Rows * width);
        inputs.Apply(input, batch.Rows, gates);
        var sentences = batch.Count;
        var sums = scratch.Sums(sentences * width);
        var state = scratch.States(sentences * size);
        var cells = scratch.Cells(sentences * size);
        for (var step = 0; step < batch.Longest; step++)
        {
            while (batch.LengthOf(sentences - 1) <= step)
                sentences--;
            for (var s = 0; s < sentences; s++)
                gates.Slice(RowAt(batch, s, step) * width, width).CopyTo(sums[(s * width)..]);
            if (step > 0)
                Product.Add(state, size, states, sums, width, sentences);
            for (var s = 0; s < sentences; s++)
            {
                var next = state.Slice(s * size, size);
                Advance(sums.Slice(s * width, width), cells.Slice(s * size, size), next, step == 0);
                next.CopyTo(output[(RowAt(batch, s, step) * stride)..]);
            }
        }
    }

    private int RowAt(Batch batch, int sentence, int step) =>
        batch.StartOf(sentence) + (isBackward ? batch.LengthOf(sentence) - 1 - step : step);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Advance(ReadOnlySpan<float> gates, Span<float> cell, Span<float> state, bool isFirst)
    {
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var c = ref MemoryMarshal.GetReference(cell);
        ref var h = ref MemoryMarshal.GetReference(state);
        var width = (nuint)size;
        for (nuint i = 0; i < width; i += Lanes)
        {
            var value =
                Curves.Sigmoid(Vector256.LoadUnsafe(ref g, i))
                * Curves.Tanh(Vector256.LoadUnsafe(ref g, (3 * width) + i));
            if (!isFirst)
                value += Curves.Sigmoid(Vector256.LoadUnsafe(ref g, width + i)) * Vector256.LoadUnsafe(ref c, i);
            value.StoreUnsafe(ref c, i);
            (Curves.Sigmoid(Vector256.LoadUnsafe(ref g, (2 * width) + i)) * Curves.Tanh(value)).StoreUnsafe(ref h, i);
        }
    }
}
