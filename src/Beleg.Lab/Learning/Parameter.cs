namespace Beleg.Lab.Learning;

/// <summary>A matrix of weights that is learnt.</summary>
internal sealed class Parameter
{
    /// <summary>A matrix, filled with small random values.</summary>
    /// <param name="name">Its name in messages and model files.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="columns">How many columns.</param>
    /// <param name="spread">Values are drawn evenly from minus to plus this.</param>
    /// <param name="random">Where chance comes from.</param>
    /// <param name="isSparse">True when an example touches few of the rows; then only those are updated.</param>
    public Parameter(string name, int rows, int columns, float spread, Chance random, bool isSparse = false)
    {
        (Name, Rows, Columns, IsSparse) = (name, rows, columns, isSparse);
        Values = new float[rows * columns];
        if (spread > 0)
        {
            foreach (ref var value in Values.AsSpan())
                value = random.Between(-spread, spread);
        }

        Average = new float[Values.Length];
        First = new float[Values.Length];
        Second = new float[Values.Length];
    }

    public string Name { get; }

    public int Rows { get; }

    public int Columns { get; }

    public bool IsSparse { get; }

    /// <summary>The weights, row after row.</summary>
    public float[] Values { get; }

    /// <summary>The running average of the weights, which serves better than any single state of them.</summary>
    public float[] Average { get; }

    /// <summary>Running mean of the gradient.</summary>
    public float[] First { get; }

    /// <summary>Running mean of the squared gradient.</summary>
    public float[] Second { get; }

    /// <summary>Rows with sqrt(6 / (rows + columns)) as the spread, after Glorot and Bengio 2010.</summary>
    public static Parameter Weights(string name, int rows, int columns, Chance random) =>
        new(name, rows, columns, MathF.Sqrt(6f / (rows + columns)), random);

    /// <summary>A row of zeros, to be added to each row.</summary>
    public static Parameter Bias(string name, int columns, Chance random) => new(name, 1, columns, 0, random);
}
