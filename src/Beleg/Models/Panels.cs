using System.Runtime.CompilerServices;

namespace Beleg.Models;

/// <summary>
/// The right-hand side of a matrix product, laid out for it: panels of sixteen columns, each row after row, so that the
/// product walks through memory once. The last panel is filled up with zeros.
/// </summary>
internal sealed class Panels
{
    /// <summary>How many columns a panel has: two vectors of eight.</summary>
    public const int Width = 16;

    private float[] values = [];

    /// <summary>How many rows the matrix has; so long is what is summed over.</summary>
    public int Rows { get; private set; }

    /// <summary>How many columns the matrix has.</summary>
    public int Columns { get; private set; }

    /// <summary>The panels one after the other.</summary>
    public ReadOnlySpan<float> Values => values;

    /// <summary>Lays out a matrix that lies row after row.</summary>
    public static Panels Of(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        var panels = new Panels();
        panels.Pack(matrix, rows, columns);
        return panels;
    }

    /// <summary>Lays out another matrix in the same memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Pack(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        Resize(rows, columns);
        for (var first = 0; first < columns; first += Width)
        {
            var panel = values.AsSpan(first * rows, Width * rows);
            var width = Math.Min(Width, columns - first);
            for (var row = 0; row < rows; row++)
            {
                var target = panel.Slice(row * Width, Width);
                matrix.Slice((row * columns) + first, width).CopyTo(target);
                target[width..].Clear();
            }
        }
    }

    /// <summary>Lays out a matrix turned over: its rows become columns.</summary>
    /// <param name="matrix">The matrix, row after row.</param>
    /// <param name="rows">How many rows it has before it is turned.</param>
    /// <param name="columns">How many columns it has before it is turned.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void PackTurned(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        Resize(columns, rows);
        for (var first = 0; first < rows; first += Width)
        {
            var panel = values.AsSpan(first * columns, Width * columns);
            var width = Math.Min(Width, rows - first);
            if (width < Width)
                panel.Clear();
            for (var c = 0; c < width; c++)
            {
                var source = matrix.Slice((first + c) * columns, columns);
                for (var r = 0; r < source.Length; r++)
                    panel[(r * Width) + c] = source[r];
            }
        }
    }

    private void Resize(int rows, int columns)
    {
        (Rows, Columns) = (rows, columns);
        var size = (columns + Width - 1) / Width * Width * rows;
        if (values.Length < size)
            values = new float[size];
    }
}
