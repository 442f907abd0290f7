using System.Runtime.CompilerServices;

namespace Beleg.Models;

/// <summary>Takes the weights of layers from a file's one long row of them, in the order in which they were written.</summary>
internal sealed class WeightReader(Half[] weights)
{
    private int position;

    /// <summary>A layer with a bias.</summary>
    public Dense Dense(int inputs, int outputs)
    {
        var matrix = Matrix(inputs, outputs);
        return new Dense(matrix, Matrix(1, outputs), inputs, outputs);
    }

    /// <summary>A layer without.</summary>
    public Dense DenseWithoutBias(int inputs, int outputs) => new(Matrix(inputs, outputs), [], inputs, outputs);

    /// <summary>Recurrent layers in both directions, the forward one first.</summary>
    /// <param name="inputs">How many values a word is given.</param>
    /// <param name="size">How many values a state has in one direction.</param>
    public BothWays BothWays(int inputs, int size) =>
        new(Recurrent(inputs, size, isBackward: false), Recurrent(inputs, size, isBackward: true), size);

    private RecurrentLayer Recurrent(int inputs, int size, bool isBackward)
    {
        var gates = Dense(inputs, 4 * size);
        return new RecurrentLayer(gates, Matrix(size, 4 * size), size, isBackward);
    }

    /// <summary>A matrix, row after row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float[] Matrix(int rows, int columns)
    {
        var matrix = new float[rows * columns];
        for (var i = 0; i < matrix.Length; i++)
            matrix[i] = (float)weights[position + i];
        position += matrix.Length;
        return matrix;
    }
}
