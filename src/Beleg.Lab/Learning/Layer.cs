namespace Beleg.Lab.Learning;

/// <summary>A layer that is fully connected: input · weights + bias.</summary>
internal sealed class Layer
{
    private readonly Parameter weights;
    private readonly Parameter bias;

    public Layer(string name, int inputs, int outputs, Chance chance)
    {
        weights = Parameter.Weights(name + ".weights", inputs, outputs, chance);
        bias = Parameter.Bias(name + ".bias", outputs, chance);
    }

    /// <summary>What is learnt, in the order in which model files have it.</summary>
    public IEnumerable<Parameter> Parameters => [weights, bias];

    public Matrix Apply(Tape tape, Matrix input) => tape.Linear(input, weights, bias);
}
