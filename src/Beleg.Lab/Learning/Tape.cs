using Beleg.Models;

namespace Beleg.Lab.Learning;

/// <summary>
/// Records what is computed for a part of a batch, and runs it backwards for the gradients (reverse-mode differentiation).
/// One tape belongs to one worker; its memory is used again for the next part.
/// </summary>
internal sealed class Tape(GradientSet gradients, Chance chance)
{
    private readonly List<Action> backward = [];
    private readonly List<float[]> free = [];
    private readonly List<float[]> used = [];
    private readonly Panels panels = new();
    private float[] turnedLeft = [];

    public GradientSet Gradients => gradients;

    public Chance Chance => chance;

    /// <summary>True while learning: then parts are dropped at random.</summary>
    public bool IsLearning { get; set; } = true;

    /// <summary>A matrix of zeros.</summary>
    public Matrix Zeros(int rows, int columns) => new(rows, columns, Take(rows * columns), Take(rows * columns));

    /// <summary>Memory for intermediate values, all zero, until the tape is reset.</summary>
    public float[] Take(int size)
    {
        for (var i = free.Count - 1; i >= 0; i--)
        {
            // Not much larger than wanted, so that large pieces stay for large matrices.
            if (free[i].Length < size || free[i].Length > (size * 2) + 64)
                continue;
            var array = free[i];
            free[i] = free[^1];
            free.RemoveAt(free.Count - 1);
            used.Add(array);
            Array.Clear(array, 0, size);
            return array;
        }

        var made = new float[size];
        used.Add(made);
        return made;
    }

    /// <summary>Says how a result's gradient goes back to what it was computed from.</summary>
    public void OnBackward(Action step)
    {
        if (IsLearning)
            backward.Add(step);
    }

    /// <summary>Runs everything backwards.</summary>
    public void Backward()
    {
        for (var i = backward.Count - 1; i >= 0; i--)
            backward[i]();
    }

    /// <summary>Forgets what was recorded; its matrices must not be used any more.</summary>
    public void Reset()
    {
        backward.Clear();
        free.AddRange(used);
        used.Clear();
    }

    /// <summary>result += left · right.</summary>
    public void AddProduct(
        ReadOnlySpan<float> left,
        int rows,
        int inner,
        ReadOnlySpan<float> right,
        int columns,
        Span<float> result
    )
    {
        panels.Pack(right, inner, columns);
        Product.Add(left, inner, panels, result, columns, rows);
    }

    /// <summary>result += left · rightᵀ; right has a row for each column of the result.</summary>
    public void AddProductTurned(
        ReadOnlySpan<float> left,
        int rows,
        int inner,
        ReadOnlySpan<float> right,
        int columns,
        Span<float> result
    )
    {
        panels.PackTurned(right, columns, inner);
        Product.Add(left, inner, panels, result, columns, rows);
    }

    /// <summary>result += leftᵀ · right; both have a row for each example.</summary>
    public void AddTurnedProduct(
        ReadOnlySpan<float> left,
        int examples,
        int rows,
        ReadOnlySpan<float> right,
        int columns,
        Span<float> result
    )
    {
        var turned = turnedLeft.Length >= examples * rows ? turnedLeft : turnedLeft = new float[examples * rows];
        for (var e = 0; e < examples; e++)
        {
            var source = left.Slice(e * rows, rows);
            for (var r = 0; r < rows; r++)
                turned[(r * examples) + e] = source[r];
        }

        panels.Pack(right, examples, columns);
        Product.Add(turned, examples, panels, result, columns, rows);
    }
}
