namespace Beleg.Lab.Learning;

/// <summary>Writes the rows of a table in bytes, each row with the scale that its largest value asks for.</summary>
internal static class RowBytes
{
    /// <summary>The bytes and the scale of each row.</summary>
    public static (sbyte[] Bytes, float[] Scales) Of(ReadOnlySpan<float> values, int columns) =>
        Of(values, columns, [.. Enumerable.Range(0, values.Length / columns)]);

    /// <summary>The bytes and the scale of some rows, in the order in which they are named.</summary>
    public static (sbyte[] Bytes, float[] Scales) Of(ReadOnlySpan<float> values, int columns, ReadOnlySpan<int> rows)
    {
        var bytes = new sbyte[rows.Length * columns];
        var scales = new float[rows.Length];
        for (var r = 0; r < rows.Length; r++)
        {
            var row = values.Slice(rows[r] * columns, columns);
            var largest = 0f;
            foreach (var value in row)
                largest = Math.Max(largest, Math.Abs(value));
            scales[r] = largest / sbyte.MaxValue;
            for (var c = 0; c < columns && largest > 0; c++)
                bytes[(r * columns) + c] = (sbyte)MathF.Round(row[c] / scales[r]);
        }

        return (bytes, scales);
    }
}
