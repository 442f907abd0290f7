using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Beleg.Models;

/// <summary>
/// Adds a product of matrices to a third. Each sum runs over the inner dimension from first to last whatever the number of
/// rows, so that what is computed for a row does not depend on the rows beside it.
/// </summary>
internal static class Product
{
    // A report is read once and in a moment: its kernels cannot wait until the runtime has seen that they are hot.
    private const int Half = Panels.Width / 2;

    /// <summary>Adds left times right to the result.</summary>
    /// <param name="left">A matrix with a row for each row of the result.</param>
    /// <param name="leftStride">From one row of the left matrix to the next; at least the right one's rows.</param>
    /// <param name="right">The right matrix.</param>
    /// <param name="result">Where to add; it has the right one's columns.</param>
    /// <param name="resultStride">From one row of the result to the next.</param>
    /// <param name="rows">How many rows to compute.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Add(
        ReadOnlySpan<float> left,
        int leftStride,
        Panels right,
        Span<float> result,
        int resultStride,
        int rows
    )
    {
        if (rows == 0 || right.Rows == 0 || right.Columns == 0)
            return;
        _ = left[((rows - 1) * leftStride) + right.Rows - 1];
        _ = result[((rows - 1) * resultStride) + right.Columns - 1];
        Span<float> rest = stackalloc float[4 * Panels.Width];
        for (var first = 0; first < right.Columns; first += Panels.Width)
        {
            var panel = right.Values.Slice(first * right.Rows, Panels.Width * right.Rows);
            var width = Math.Min(Panels.Width, right.Columns - first);
            for (var row = 0; row < rows; row += 4)
            {
                var count = Math.Min(4, rows - row);
                var source = left[(row * leftStride)..];
                if (width == Panels.Width)
                {
                    Tile(
                        source,
                        leftStride,
                        panel,
                        right.Rows,
                        result[((row * resultStride) + first)..],
                        resultStride,
                        count
                    );
                    continue;
                }

                rest.Clear();
                Tile(source, leftStride, panel, right.Rows, rest, Panels.Width, count);
                for (var r = 0; r < count; r++)
                {
                    var target = result.Slice(((row + r) * resultStride) + first, width);
                    for (var c = 0; c < width; c++)
                        target[c] += rest[(r * Panels.Width) + c];
                }
            }
        }
    }

    /// <summary>The inner product of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        var a = MemoryMarshal.Cast<float, Vector256<float>>(left);
        var b = MemoryMarshal.Cast<float, Vector256<float>>(right);
        var sum = Vector256<float>.Zero;
        for (var i = 0; i < a.Length; i++)
            sum = Vector256.FusedMultiplyAdd(a[i], b[i], sum);
        var all = Vector256.Sum(sum);
        for (var i = a.Length * Vector256<float>.Count; i < left.Length; i++)
            all += left[i] * right[i];
        return all;
    }

    private static void Tile(
        ReadOnlySpan<float> left,
        int leftStride,
        ReadOnlySpan<float> panel,
        int inner,
        Span<float> result,
        int resultStride,
        int rows
    )
    {
        if (rows == 4)
        {
            Four(left, (nuint)leftStride, panel, inner, result, (nuint)resultStride);
            return;
        }

        for (var r = 0; r < rows; r++)
            One(left[(r * leftStride)..], panel, inner, result[(r * resultStride)..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Four(
        ReadOnlySpan<float> left,
        nuint leftStride,
        ReadOnlySpan<float> panel,
        int inner,
        Span<float> result,
        nuint resultStride
    )
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(panel);
        ref var c = ref MemoryMarshal.GetReference(result);
        var c00 = Vector256.LoadUnsafe(ref c);
        var c01 = Vector256.LoadUnsafe(ref c, Half);
        var c10 = Vector256.LoadUnsafe(ref c, resultStride);
        var c11 = Vector256.LoadUnsafe(ref c, resultStride + Half);
        var c20 = Vector256.LoadUnsafe(ref c, 2 * resultStride);
        var c21 = Vector256.LoadUnsafe(ref c, (2 * resultStride) + Half);
        var c30 = Vector256.LoadUnsafe(ref c, 3 * resultStride);
        var c31 = Vector256.LoadUnsafe(ref c, (3 * resultStride) + Half);
        ref var a1 = ref Unsafe.Add(ref a, leftStride);
        ref var a2 = ref Unsafe.Add(ref a, 2 * leftStride);
        ref var a3 = ref Unsafe.Add(ref a, 3 * leftStride);
        for (nuint k = 0; k < (nuint)inner; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref b, k * Panels.Width);
            var b1 = Vector256.LoadUnsafe(ref b, (k * Panels.Width) + Half);
            var x = Vector256.Create(Unsafe.Add(ref a, k));
            c00 = Vector256.FusedMultiplyAdd(x, b0, c00);
            c01 = Vector256.FusedMultiplyAdd(x, b1, c01);
            x = Vector256.Create(Unsafe.Add(ref a1, k));
            c10 = Vector256.FusedMultiplyAdd(x, b0, c10);
            c11 = Vector256.FusedMultiplyAdd(x, b1, c11);
            x = Vector256.Create(Unsafe.Add(ref a2, k));
            c20 = Vector256.FusedMultiplyAdd(x, b0, c20);
            c21 = Vector256.FusedMultiplyAdd(x, b1, c21);
            x = Vector256.Create(Unsafe.Add(ref a3, k));
            c30 = Vector256.FusedMultiplyAdd(x, b0, c30);
            c31 = Vector256.FusedMultiplyAdd(x, b1, c31);
        }

        c00.StoreUnsafe(ref c);
        c01.StoreUnsafe(ref c, Half);
        c10.StoreUnsafe(ref c, resultStride);
        c11.StoreUnsafe(ref c, resultStride + Half);
        c20.StoreUnsafe(ref c, 2 * resultStride);
        c21.StoreUnsafe(ref c, (2 * resultStride) + Half);
        c30.StoreUnsafe(ref c, 3 * resultStride);
        c31.StoreUnsafe(ref c, (3 * resultStride) + Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void One(ReadOnlySpan<float> left, ReadOnlySpan<float> panel, int inner, Span<float> result)
    {
        ref var b = ref MemoryMarshal.GetReference(panel);
        ref var c = ref MemoryMarshal.GetReference(result);
        var c0 = Vector256.LoadUnsafe(ref c);
        var c1 = Vector256.LoadUnsafe(ref c, Half);
        for (var k = 0; k < inner; k++)
        {
            var x = Vector256.Create(left[k]);
            c0 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, (nuint)k * Panels.Width), c0);
            c1 = Vector256.FusedMultiplyAdd(x, Vector256.LoadUnsafe(ref b, ((nuint)k * Panels.Width) + Half), c1);
        }

        c0.StoreUnsafe(ref c);
        c1.StoreUnsafe(ref c, Half);
    }
}
