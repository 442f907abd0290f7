using Beleg.Models;

namespace Beleg.Tests.Models;

public sealed class ProductTests
{
    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(3, 5, 16)]
    [InlineData(4, 8, 17)]
    [InlineData(7, 13, 40)]
    [InlineData(9, 64, 33)]
    public void A_product_is_the_sum_of_products(int rows, int inner, int columns)
    {
        var left = Numbers(rows * inner, 1);
        var right = Numbers(inner * columns, 2);
        var result = Numbers(rows * columns, 3);
        var expected = result.ToArray();
        for (var r = 0; r < rows; r++)
        {
            for (var c = 0; c < columns; c++)
                expected[(r * columns) + c] += Enumerable
                    .Range(0, inner)
                    .Sum(k => left[(r * inner) + k] * right[(k * columns) + c]);
        }

        Product.Add(left, inner, Panels.Of(right, inner, columns), result, columns, rows);

        for (var i = 0; i < expected.Length; i++)
            result[i].ShouldBe(expected[i], 1e-3f);
    }

    [Fact]
    public void A_matrix_turned_over_gives_the_same_as_one_that_lies_so()
    {
        const int Rows = 5;
        const int Columns = 18;
        var matrix = Numbers(Rows * Columns, 4);
        var turned = new float[Columns * Rows];
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Columns; c++)
                turned[(c * Rows) + r] = matrix[(r * Columns) + c];
        }

        var panels = new Panels();
        panels.PackTurned(matrix, Rows, Columns);

        panels.Rows.ShouldBe(Columns);
        panels.Columns.ShouldBe(Rows);
        panels
            .Values[..(Columns * Panels.Width)]
            .ToArray()
            .ShouldBe(Panels.Of(turned, Columns, Rows).Values[..(Columns * Panels.Width)].ToArray());
    }

    [Fact]
    public void What_a_row_gives_does_not_depend_on_the_rows_beside_it()
    {
        const int Inner = 37;
        const int Columns = 20;
        var left = Numbers(6 * Inner, 5);
        var right = Panels.Of(Numbers(Inner * Columns, 6), Inner, Columns);
        var together = new float[6 * Columns];
        Product.Add(left, Inner, right, together, Columns, 6);

        for (var r = 0; r < 6; r++)
        {
            var alone = new float[Columns];
            Product.Add(left.AsSpan(r * Inner), Inner, right, alone, Columns, 1);
            together[(r * Columns)..((r + 1) * Columns)].ShouldBe(alone);
        }
    }

    private static float[] Numbers(int count, int seed) =>
        [.. Enumerable.Range(0, count).Select(i => MathF.Sin((i * 7) + seed))];
}
