namespace Beleg.Models;

/// <summary>A layer that is fully connected: input · weights + bias.</summary>
internal sealed class Dense
{
    private readonly Panels weights;
    private readonly float[] bias;

    /// <summary>A layer.</summary>
    /// <param name="weights">A row an input, a column an output.</param>
    /// <param name="bias">One value an output; empty for none.</param>
    /// <param name="inputs">How many inputs.</param>
    /// <param name="outputs">How many outputs.</param>
    public Dense(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int inputs, int outputs)
    {
        this.weights = Panels.Of(weights, inputs, outputs);
        this.bias = bias.ToArray();
        Outputs = outputs;
    }

    /// <summary>How many outputs it has.</summary>
    public int Outputs { get; }

    /// <summary>Computes the outputs of several rows, one after the other.</summary>
    public void Apply(ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        for (var r = 0; r < rows; r++)
        {
            var row = output.Slice(r * Outputs, Outputs);
            if (bias.Length == 0)
                row.Clear();
            else
                bias.CopyTo(row);
        }

        Product.Add(input, weights.Rows, weights, output, Outputs, rows);
    }
}
