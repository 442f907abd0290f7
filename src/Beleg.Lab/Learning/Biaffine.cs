namespace Beleg.Lab.Learning;

/// <summary>Scores pairs of words: each word as a dependent with each as its head (Dozat and Manning 2017).</summary>
internal static class Biaffine
{
    /// <summary>For each sentence a matrix with a row a dependent and a column a head.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="dependents">A row a word, seen as a dependent.</param>
    /// <param name="heads">A row a word, seen as a head.</param>
    /// <param name="weights">The pairing of the two.</param>
    /// <param name="bias">How likely a word is a head at all: a column.</param>
    /// <param name="starts">Where each sentence begins, and one more for the end.</param>
    public static Matrix[] Pairs(
        this Tape tape,
        Matrix dependents,
        Matrix heads,
        Parameter weights,
        Parameter bias,
        int[] starts
    )
    {
        var turned = tape.Linear(dependents, weights, null);
        var likely = tape.Linear(heads, bias, null);
        var pairs = new Matrix[starts.Length - 1];
        var size = heads.Columns;
        for (var s = 0; s < pairs.Length; s++)
        {
            var first = starts[s];
            var count = starts[s + 1] - first;
            var scores = pairs[s] = tape.Zeros(count, count);
            for (var d = 0; d < count; d++)
                likely.Values.Slice(first, count).CopyTo(scores.Row(d));
            tape.AddProductTurned(
                turned.Values.Slice(first * size, count * size),
                count,
                size,
                heads.Values.Slice(first * size, count * size),
                count,
                scores.Values
            );
        }

        tape.OnBackward(() =>
        {
            for (var s = 0; s < pairs.Length; s++)
            {
                var first = starts[s];
                var count = starts[s + 1] - first;
                var gradient = pairs[s].Gradient;
                var range = first * size;
                tape.AddProduct(
                    gradient,
                    count,
                    count,
                    heads.Values.Slice(range, count * size),
                    size,
                    turned.Gradient.Slice(range, count * size)
                );
                tape.AddTurnedProduct(
                    gradient,
                    count,
                    count,
                    turned.Values.Slice(range, count * size),
                    size,
                    heads.Gradient.Slice(range, count * size)
                );
                for (var d = 0; d < count; d++)
                    Vectors.Add(likely.Gradient.Slice(first, count), gradient.Slice(d * count, count));
            }
        });
        return pairs;
    }

    /// <summary>For each word a score for each label it may have with its head.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="dependents">A row a word, seen as a dependent.</param>
    /// <param name="heads">A row a word, seen as a head.</param>
    /// <param name="headOf">The row of each word's head.</param>
    /// <param name="weights">For each label a pairing: columns by label, then by column of the head.</param>
    /// <param name="labels">How many labels there are.</param>
    public static Matrix Labels(
        this Tape tape,
        Matrix dependents,
        Matrix heads,
        int[] headOf,
        Parameter weights,
        int labels
    )
    {
        var size = heads.Columns;
        var turned = tape.Linear(dependents, weights, null);
        var scores = tape.Zeros(dependents.Rows, labels);
        for (var r = 0; r < scores.Rows; r++)
        {
            var head = heads.Row(headOf[r]);
            var row = turned.Row(r);
            var target = scores.Row(r);
            for (var l = 0; l < labels; l++)
                target[l] = Vectors.Dot(row.Slice(l * size, size), head);
        }

        tape.OnBackward(() =>
        {
            for (var r = 0; r < scores.Rows; r++)
            {
                var gradient = scores.GradientRow(r);
                var head = heads.Row(headOf[r]);
                var headGradient = heads.GradientRow(headOf[r]);
                var row = turned.Row(r);
                var rowGradient = turned.GradientRow(r);
                for (var l = 0; l < labels; l++)
                {
                    if (gradient[l] == 0)
                        continue;
                    Vectors.AddScaled(rowGradient.Slice(l * size, size), head, gradient[l]);
                    Vectors.AddScaled(headGradient, row.Slice(l * size, size), gradient[l]);
                }
            }
        });
        return scores;
    }

    /// <summary>The rows of a matrix that are named, in that order.</summary>
    public static Matrix Pick(this Tape tape, Matrix input, int[] rows)
    {
        var output = tape.Zeros(rows.Length, input.Columns);
        for (var r = 0; r < rows.Length; r++)
            input.Row(rows[r]).CopyTo(output.Row(r));
        tape.OnBackward(() =>
        {
            for (var r = 0; r < rows.Length; r++)
                Vectors.Add(input.GradientRow(rows[r]), output.GradientRow(r));
        });
        return output;
    }
}
