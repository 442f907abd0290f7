using Beleg.Models;

namespace Beleg.Lab.Learning;

/// <summary>The layers that a network is put together from, apart from the recurrent ones.</summary>
internal static class Layers
{
    /// <summary>input · weights + bias.</summary>
    public static Matrix Linear(this Tape tape, Matrix input, Parameter weights, Parameter? bias)
    {
        var output = tape.Zeros(input.Rows, weights.Columns);
        if (bias is not null)
        {
            for (var r = 0; r < output.Rows; r++)
                bias.Values.CopyTo(output.Row(r));
        }

        tape.AddProduct(input.Values, input.Rows, input.Columns, weights.Values, weights.Columns, output.Values);
        tape.OnBackward(() =>
        {
            tape.AddProductTurned(
                output.Gradient,
                output.Rows,
                output.Columns,
                weights.Values,
                weights.Rows,
                input.Gradient
            );
            tape.AddTurnedProduct(
                input.Values,
                input.Rows,
                input.Columns,
                output.Gradient,
                output.Columns,
                tape.Gradients.Of(weights)
            );
            if (bias is null)
                return;
            var sum = tape.Gradients.Of(bias);
            for (var r = 0; r < output.Rows; r++)
                Vectors.Add(sum, output.GradientRow(r));
        });
        return output;
    }

    /// <summary>Lets positive values through, and a tenth of negative ones.</summary>
    public static Matrix Rectify(this Tape tape, Matrix input)
    {
        var output = tape.Zeros(input.Rows, input.Columns);
        input.Values.CopyTo(output.Values);
        Curves.Rectify(output.Values);
        tape.OnBackward(() =>
        {
            var values = output.Values;
            var from = output.Gradient;
            var to = input.Gradient;
            for (var i = 0; i < values.Length; i++)
                to[i] += values[i] < 0 ? from[i] * Curves.Leak : from[i];
        });
        return output;
    }

    /// <summary>The sum of two matrices.</summary>
    public static Matrix Add(this Tape tape, Matrix left, Matrix right)
    {
        var output = tape.Zeros(left.Rows, left.Columns);
        left.Values.CopyTo(output.Values);
        Vectors.Add(output.Values, right.Values);
        tape.OnBackward(() =>
        {
            Vectors.Add(left.Gradient, output.Gradient);
            Vectors.Add(right.Gradient, output.Gradient);
        });
        return output;
    }

    /// <summary>Several matrices side by side.</summary>
    public static Matrix Join(this Tape tape, params Matrix[] parts)
    {
        var output = tape.Zeros(parts[0].Rows, parts.Sum(p => p.Columns));
        for (var r = 0; r < output.Rows; r++)
        {
            var target = output.Row(r);
            foreach (var part in parts)
            {
                part.Row(r).CopyTo(target);
                target = target[part.Columns..];
            }
        }

        tape.OnBackward(() =>
        {
            for (var r = 0; r < output.Rows; r++)
            {
                var source = output.GradientRow(r);
                foreach (var part in parts)
                {
                    Vectors.Add(part.GradientRow(r), source[..part.Columns]);
                    source = source[part.Columns..];
                }
            }
        });
        return output;
    }

    /// <summary>
    /// Drops columns at random, for all the words of a sentence the same ones (Gal and Ghahramani 2016), and makes up for it
    /// in those that stay.
    /// </summary>
    /// <param name="tape">The tape.</param>
    /// <param name="input">A row a word.</param>
    /// <param name="starts">Where each sentence begins, and one more for the end.</param>
    /// <param name="share">How many are dropped, from 0 to below 1.</param>
    public static Matrix Drop(this Tape tape, Matrix input, ReadOnlySpan<int> starts, float share)
    {
        if (!tape.IsLearning || share <= 0)
            return input;
        var masks = tape.Take(input.Rows * input.Columns);
        var output = tape.Zeros(input.Rows, input.Columns);
        var kept = 1 / (1 - share);
        for (var s = 0; s + 1 < starts.Length; s++)
        {
            if (starts[s] == starts[s + 1])
                continue;
            var mask = masks.AsSpan(starts[s] * input.Columns, input.Columns);
            foreach (ref var m in mask)
                m = tape.Chance.Fraction() < share ? 0 : kept;
            for (var r = starts[s] + 1; r < starts[s + 1]; r++)
                mask.CopyTo(masks.AsSpan(r * input.Columns, input.Columns));
        }

        Vectors.AddProduct(output.Values, input.Values, masks.AsSpan(0, output.Values.Length));
        tape.OnBackward(() =>
            Vectors.AddProduct(input.Gradient, output.Gradient, masks.AsSpan(0, output.Values.Length))
        );
        return output;
    }

    /// <summary>For each word the sum of the rows that its features name.</summary>
    /// <param name="tape">The tape.</param>
    /// <param name="table">A row a feature.</param>
    /// <param name="features">The features of each word.</param>
    public static Matrix Sum(this Tape tape, Parameter table, IReadOnlyList<int[]> features)
    {
        var output = tape.Zeros(features.Count, table.Columns);
        for (var r = 0; r < features.Count; r++)
        {
            var row = output.Row(r);
            foreach (var feature in features[r])
                Vectors.Add(row, table.Values.AsSpan(feature * table.Columns, table.Columns));
        }

        tape.OnBackward(() =>
        {
            for (var r = 0; r < features.Count; r++)
            {
                var row = output.GradientRow(r);
                foreach (var feature in features[r])
                    Vectors.Add(tape.Gradients.Row(table, feature), row);
            }
        });
        return output;
    }

    /// <summary>
    /// The loss of choosing one of the columns by softmax: minus the logarithm of the chance of the right one, summed over the
    /// rows that have one.
    /// </summary>
    /// <param name="scores">A row a choice.</param>
    /// <param name="right">The right column of each row; -1 where it is not known.</param>
    /// <param name="weights">What each row counts.</param>
    public static float Choose(Matrix scores, ReadOnlySpan<int> right, ReadOnlySpan<float> weights) =>
        Choose(scores, 0, scores.Columns, right, weights);

    /// <summary>The same, of choosing one of some columns that stand beside others.</summary>
    /// <param name="scores">A row a choice.</param>
    /// <param name="first">The first of the columns.</param>
    /// <param name="count">How many they are.</param>
    /// <param name="right">The right one in each row, counted from the first; -1 where it is not known.</param>
    /// <param name="weights">What each row counts.</param>
    public static float Choose(
        Matrix scores,
        int first,
        int count,
        ReadOnlySpan<int> right,
        ReadOnlySpan<float> weights
    )
    {
        var loss = 0f;
        for (var r = 0; r < scores.Rows; r++)
        {
            if (right[r] < 0)
                continue;
            var weight = weights[r];
            var chances = scores.GradientRow(r).Slice(first, count);
            scores.Row(r).Slice(first, count).CopyTo(chances);
            Curves.LogSoftmax(chances);
            loss -= chances[right[r]] * weight;
            foreach (ref var chance in chances)
                chance = MathF.Exp(chance) * weight;
            chances[right[r]] -= weight;
        }

        return loss;
    }
}
