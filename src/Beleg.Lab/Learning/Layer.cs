namespace Beleg.Lab.Learning;

/// <summary>A layer that is fully connected: input · weights + bias.</summary>
internal sealed class Layer
{
    public Layer(string name, int inputs, int outputs, Chance chance)
    {
        Weights = Parameter.Weights(name + ".weights", inputs, outputs, chance);
        Bias = Parameter.Bias(name + ".bias", outputs, chance);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    /// <summary>What is learnt, in the order in which model files have it.</summary>
    public IEnumerable<Parameter> Parameters => [Weights, Bias];

    public Matrix Apply(Tape tape, Matrix input) => tape.Linear(input, Weights, Bias);
}
