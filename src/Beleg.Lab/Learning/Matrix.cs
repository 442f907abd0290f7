namespace Beleg.Lab.Learning;

/// <summary>Values computed on the way from an example to its loss, and the gradient of the loss by each.</summary>
internal sealed class Matrix(int rows, int columns, float[] values, float[] gradient)
{
    public int Rows { get; } = rows;

    public int Columns { get; } = columns;

    public Span<float> Values => values.AsSpan(0, Rows * Columns);

    public Span<float> Gradient => gradient.AsSpan(0, Rows * Columns);

    public Span<float> Row(int row) => values.AsSpan(row * Columns, Columns);

    public Span<float> GradientRow(int row) => gradient.AsSpan(row * Columns, Columns);
}
