using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Beleg.Models;

namespace Beleg.Lab.Learning;

/// <summary>A long short-term memory over the words of each sentence, in one direction (Hochreiter and Schmidhuber 1997).</summary>
internal sealed class Recurrence
{
    private const int Lanes = 8;
    private readonly Parameter inputWeights;
    private readonly Parameter stateWeights;
    private readonly Parameter bias;
    private readonly bool isBackward;

    /// <summary>A layer.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="inputs">Columns of the input.</param>
    /// <param name="size">Columns of the output; a multiple of eight.</param>
    /// <param name="isBackward">True to read from the last word to the first.</param>
    /// <param name="chance">Where chance comes from.</param>
    public Recurrence(string name, int inputs, int size, bool isBackward, Chance chance)
    {
        this.isBackward = isBackward;
        Size = size;
        inputWeights = Parameter.Weights(name + ".input", inputs, 4 * size, chance);
        stateWeights = Parameter.Weights(name + ".state", size, 4 * size, chance);
        bias = Parameter.Bias(name + ".bias", 4 * size, chance);
        // To remember is the better thing to start with.
        bias.Values.AsSpan(size, size).Fill(1);
    }

    public int Size { get; }

    public IEnumerable<Parameter> Parameters => [inputWeights, stateWeights, bias];

    /// <summary>The parameters in the order in which model files have them.</summary>
    public IEnumerable<Parameter> InFileOrder => [inputWeights, bias, stateWeights];

    /// <summary>The states after each word.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="input">A row a word.</param>
    /// <param name="starts">Where each sentence begins, and one more for the end; longer sentences first.</param>
    /// <param name="dropped">The share of the state that is dropped on its way to the next word.</param>
    public Matrix Run(Tape tape, Matrix input, int[] starts, float dropped)
    {
        var gates = tape.Linear(input, inputWeights, bias);
        var sentences = starts.Length - 1;
        var output = tape.Zeros(input.Rows, Size);
        var cells = tape.Take(input.Rows * Size);
        // What each word was given of the state before it.
        var given = tape.Take(input.Rows * Size);
        var masks = Masks(tape, sentences, dropped);
        var weights = Panels.Of(stateWeights.Values, Size, 4 * Size);
        var state = tape.Take(sentences * Size);
        var sums = tape.Take(sentences * 4 * Size);
        var longest = starts[1] - starts[0];
        var active = sentences;
        for (var step = 0; step < longest; step++)
        {
            active = Active(starts, step, active);
            for (var s = 0; s < active; s++)
                gates.Row(RowAt(starts, s, step)).CopyTo(sums.AsSpan(s * 4 * Size));
            if (step > 0)
            {
                for (var s = 0; s < active; s++)
                    state.AsSpan(s * Size, Size).CopyTo(given.AsSpan(RowAt(starts, s, step) * Size));
                Product.Add(state, Size, weights, sums, 4 * Size, active);
            }

            for (var s = 0; s < active; s++)
            {
                var row = RowAt(starts, s, step);
                var before = step == 0 ? default : cells.AsSpan(RowAt(starts, s, step - 1) * Size, Size);
                Advance(sums.AsSpan(s * 4 * Size, 4 * Size), before, cells.AsSpan(row * Size, Size), output.Row(row));
                sums.AsSpan(s * 4 * Size, 4 * Size).CopyTo(gates.Row(row));
                var next = state.AsSpan(s * Size, Size);
                next.Clear();
                Vectors.AddProduct(next, output.Row(row), masks.AsSpan(s * Size, Size));
            }
        }

        tape.OnBackward(() => Back(tape, starts, gates, output, cells, given, masks));
        return output;
    }

    private static int Active(int[] starts, int step, int active)
    {
        while (active > 0 && starts[active] - starts[active - 1] <= step)
            active--;
        return active;
    }

    private int RowAt(int[] starts, int sentence, int step) =>
        isBackward ? starts[sentence + 1] - 1 - step : starts[sentence] + step;

    private float[] Masks(Tape tape, int sentences, float dropped)
    {
        var masks = tape.Take(sentences * Size);
        if (!tape.IsLearning || dropped <= 0)
        {
            masks.AsSpan(0, sentences * Size).Fill(1);
            return masks;
        }

        foreach (ref var mask in masks.AsSpan(0, sentences * Size))
            mask = tape.Chance.Fraction() < dropped ? 0 : 1 / (1 - dropped);
        return masks;
    }

    // The gates lie as input, forget, output, candidate; they are replaced by their values.
    private void Advance(Span<float> gates, ReadOnlySpan<float> before, Span<float> cell, Span<float> output)
    {
        ref var g = ref MemoryMarshal.GetReference(gates);
        for (nuint i = 0; i < (nuint)Size; i += Lanes)
        {
            var size = (nuint)Size;
            var input = Curves.Sigmoid(Vector256.LoadUnsafe(ref g, i));
            var forget = Curves.Sigmoid(Vector256.LoadUnsafe(ref g, size + i));
            var outGate = Curves.Sigmoid(Vector256.LoadUnsafe(ref g, (2 * size) + i));
            var candidate = Curves.Tanh(Vector256.LoadUnsafe(ref g, (3 * size) + i));
            var c = input * candidate;
            if (!before.IsEmpty)
                c += forget * Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(before), i);
            c.StoreUnsafe(ref MemoryMarshal.GetReference(cell), i);
            (outGate * Curves.Tanh(c)).StoreUnsafe(ref MemoryMarshal.GetReference(output), i);
            input.StoreUnsafe(ref g, i);
            forget.StoreUnsafe(ref g, size + i);
            outGate.StoreUnsafe(ref g, (2 * size) + i);
            candidate.StoreUnsafe(ref g, (3 * size) + i);
        }
    }

    private void Back(Tape tape, int[] starts, Matrix gates, Matrix output, float[] cells, float[] given, float[] masks)
    {
        var sentences = starts.Length - 1;
        var longest = starts[1] - starts[0];
        var cellGradient = tape.Take(sentences * Size);
        var stateGradient = tape.Take(sentences * Size);
        var gateGradients = tape.Take(sentences * 4 * Size);
        var weights = new Panels();
        weights.PackTurned(stateWeights.Values, Size, 4 * Size);
        for (var step = longest - 1; step >= 0; step--)
        {
            var active = Active(starts, step, sentences);
            for (var s = 0; s < active; s++)
            {
                var row = RowAt(starts, s, step);
                var fromOutput = output.GradientRow(row);
                Vectors.AddProduct(fromOutput, stateGradient.AsSpan(s * Size, Size), masks.AsSpan(s * Size, Size));
                var before = step == 0 ? default : cells.AsSpan(RowAt(starts, s, step - 1) * Size, Size);
                Retreat(
                    gates.Row(row),
                    gates.GradientRow(row),
                    before,
                    cells.AsSpan(row * Size, Size),
                    fromOutput,
                    cellGradient.AsSpan(s * Size, Size)
                );
                gates.GradientRow(row).CopyTo(gateGradients.AsSpan(s * 4 * Size));
            }

            if (step == 0)
                break;
            stateGradient.AsSpan(0, active * Size).Clear();
            Product.Add(gateGradients, 4 * Size, weights, stateGradient, Size, active);
        }

        tape.AddTurnedProduct(
            given.AsSpan(0, output.Values.Length),
            output.Rows,
            Size,
            gates.Gradient,
            4 * Size,
            tape.Gradients.Of(stateWeights)
        );
    }

    // From the gradient of the output to that of the gates' sums, and of the cell before.
    private void Retreat(
        ReadOnlySpan<float> gates,
        Span<float> gateGradients,
        ReadOnlySpan<float> before,
        ReadOnlySpan<float> cell,
        ReadOnlySpan<float> fromOutput,
        Span<float> cellGradient
    )
    {
        ref var g = ref MemoryMarshal.GetReference(gates);
        ref var d = ref MemoryMarshal.GetReference(gateGradients);
        ref var dc = ref MemoryMarshal.GetReference(cellGradient);
        var one = Vector256<float>.One;
        var size = (nuint)Size;
        for (nuint i = 0; i < size; i += Lanes)
        {
            var input = Vector256.LoadUnsafe(ref g, i);
            var forget = Vector256.LoadUnsafe(ref g, size + i);
            var outGate = Vector256.LoadUnsafe(ref g, (2 * size) + i);
            var candidate = Vector256.LoadUnsafe(ref g, (3 * size) + i);
            var bent = Curves.Tanh(Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(cell), i));
            var dh = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(fromOutput), i);
            var c = Vector256.LoadUnsafe(ref dc, i) + (dh * outGate * (one - (bent * bent)));
            (dh * bent * outGate * (one - outGate)).StoreUnsafe(ref d, (2 * size) + i);
            (c * candidate * input * (one - input)).StoreUnsafe(ref d, i);
            (c * input * (one - (candidate * candidate))).StoreUnsafe(ref d, (3 * size) + i);
            var last = before.IsEmpty
                ? Vector256<float>.Zero
                : Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(before), i);
            (c * last * forget * (one - forget)).StoreUnsafe(ref d, size + i);
            (c * forget).StoreUnsafe(ref dc, i);
        }
    }
}
