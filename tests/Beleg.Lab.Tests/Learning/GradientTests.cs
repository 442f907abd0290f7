using Beleg.Lab.Learning;

namespace Beleg.Lab.Tests.Learning;

/// <summary>Every layer's gradient must be what moving each weight a little does to the loss.</summary>
public sealed class GradientTests
{
    private static readonly int[] Starts = [0, 4, 6];
    private static readonly int[] Right = [1, 0, -1, 2, 1, 0];
    private readonly Chance chance = new(3);

    [Fact]
    public void Of_a_linear_layer_with_a_rectifier()
    {
        var input = Parameter.Weights("input", 6, 5, chance);
        var weights = Parameter.Weights("weights", 5, 3, chance);
        var bias = Parameter.Bias("bias", 3, chance);

        Check([input, weights, bias], tape => tape.Rectify(tape.Linear(Rows(tape, input), weights, bias)));
    }

    [Fact]
    public void Of_a_sum_of_rows_where_one_is_named_twice()
    {
        var table = new Parameter("table", 4, 3, 0.5f, chance, isSparse: true);

        Check(
            [table],
            tape =>
                tape.Sum(
                    table,
                    [
                        [0],
                        [1, 2],
                        [2, 2],
                        [3],
                        [],
                        [0, 1, 2, 3],
                    ]
                )
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Of_a_recurrence_over_sentences_of_different_length(bool isBackward)
    {
        var input = Parameter.Weights("input", 6, 4, chance);
        var layer = new Recurrence("layer", 4, 8, isBackward, chance);
        var scores = Parameter.Weights("scores", 8, 3, chance);

        Check(
            [input, scores, .. layer.Parameters],
            tape => tape.Linear(layer.Run(tape, Rows(tape, input), Starts, 0), scores, null)
        );
    }

    [Fact]
    public void Of_joined_added_and_picked_rows()
    {
        var left = Parameter.Weights("left", 6, 2, chance);
        var right = Parameter.Weights("right", 6, 1, chance);
        var other = Parameter.Weights("other", 6, 3, chance);

        Check(
            [left, right, other],
            tape =>
                tape.Add(
                    tape.Join(Rows(tape, left), Rows(tape, right)),
                    tape.Pick(Rows(tape, other), [0, 0, 1, 5, 4, 2])
                )
        );
    }

    [Fact]
    public void Of_the_scores_of_pairs()
    {
        var dependents = Parameter.Weights("dependents", 6, 4, chance);
        var heads = Parameter.Weights("heads", 6, 4, chance);
        var weights = Parameter.Weights("weights", 4, 4, chance);
        var bias = Parameter.Weights("bias", 4, 1, chance);

        Check(
            [dependents, heads, weights, bias],
            tape => tape.Pairs(Rows(tape, dependents), Rows(tape, heads), weights, bias, Starts),
            [
                [1, 0, 3, -1],
                [1, 0],
            ]
        );
    }

    [Fact]
    public void Of_the_scores_of_labels()
    {
        var dependents = Parameter.Weights("dependents", 6, 4, chance);
        var heads = Parameter.Weights("heads", 6, 4, chance);
        var weights = Parameter.Weights("weights", 4, 3 * 4, chance);

        Check(
            [dependents, heads, weights],
            tape => tape.Labels(Rows(tape, dependents), Rows(tape, heads), [1, 1, 0, 2, 5, 4], weights, 3)
        );
    }

    [Fact]
    public void What_is_dropped_is_dropped_in_the_whole_sentence_and_made_up_for()
    {
        var input = new Parameter("input", 6, 64, 0, chance);
        input.Values.AsSpan().Fill(1);
        var tape = new Tape(new GradientSet([input]), chance);

        var dropped = tape.Drop(Rows(tape, input), Starts, 0.5f);

        dropped.Row(3).ToArray().ShouldBe(dropped.Row(0).ToArray());
        dropped.Row(0).ToArray().Distinct().Order().ShouldBe([0f, 2f]);
        dropped.Row(4).ToArray().ShouldNotBe(dropped.Row(0).ToArray());
    }

    private static Matrix Rows(Tape tape, Parameter parameter)
    {
        var rows = tape.Zeros(parameter.Rows, parameter.Columns);
        parameter.Values.CopyTo(rows.Values);
        tape.OnBackward(() => Vectors.Add(tape.Gradients.Of(parameter), rows.Gradient));
        return rows;
    }

    private static void Check(Parameter[] parameters, Func<Tape, Matrix> scoresOf) =>
        Check(parameters, tape => [scoresOf(tape)], [Right]);

    private static void Check(Parameter[] parameters, Func<Tape, Matrix[]> scoresOf, int[][] right)
    {
        var gradients = new GradientSet(parameters);
        var tape = new Tape(gradients, new Chance(1));
        _ = Loss(tape, scoresOf, right);
        tape.Backward();
        tape.Reset();

        const float Step = 2e-3f;
        foreach (var parameter in parameters)
        {
            for (var i = 0; i < parameter.Values.Length; i++)
            {
                var value = parameter.Values[i];
                parameter.Values[i] = value + Step;
                var above = Loss(tape, scoresOf, right);
                tape.Reset();
                parameter.Values[i] = value - Step;
                var below = Loss(tape, scoresOf, right);
                tape.Reset();
                parameter.Values[i] = value;
                gradients.Of(parameter)[i].ShouldBe((above - below) / (2 * Step), 3e-3f, $"{parameter.Name} {i}");
            }
        }
    }

    private static float Loss(Tape tape, Func<Tape, Matrix[]> scoresOf, int[][] right)
    {
        float[] weights = [1, 2, 1, 0.5f, 1, 1];
        return scoresOf(tape).Select((s, i) => Layers.Choose(s, right[i], weights)).Sum();
    }
}
