using Beleg.Lab.Learning;

namespace Beleg.Lab.Tests.Learning;

public sealed class AdamTests
{
    [Fact]
    public void Steps_lead_down_to_the_least_loss()
    {
        var chance = new Chance(1);
        var weights = new Parameter("weights", 1, 3, 1, chance);
        var gradients = new GradientSet([weights]);
        var adam = new Adam([weights]);
        float[] best = [0.5f, -2, 1];

        for (var step = 0; step < 2000; step++)
        {
            for (var i = 0; i < best.Length; i++)
                gradients.Of(weights)[i] = weights.Values[i] - best[i];
            adam.Step(gradients, 0.01f);
            gradients.Clear();
        }

        for (var i = 0; i < best.Length; i++)
        {
            weights.Values[i].ShouldBe(best[i], 0.02f);
            weights.Average[i].ShouldBe(best[i], 0.05f);
        }
    }

    [Fact]
    public void Rows_of_a_sparse_table_that_nothing_touched_stay_as_they_are()
    {
        var table = new Parameter("table", 3, 2, 1, new Chance(1), isSparse: true);
        var before = table.Values.ToArray();
        var gradients = new GradientSet([table]);
        gradients.Row(table, 1).Fill(1);

        new Adam([table]).Step(gradients, 0.01f);

        table.Values[..2].ShouldBe(before[..2]);
        table.Values[4..].ShouldBe(before[4..]);
        table.Values[2].ShouldBeLessThan(before[2]);
    }

    [Fact]
    public void What_workers_gathered_is_added_up()
    {
        var table = new Parameter("table", 3, 2, 1, new Chance(1), isSparse: true);
        var bias = Parameter.Bias("bias", 2, new Chance(1));
        var first = new GradientSet([table, bias]);
        var second = new GradientSet([table, bias]);
        first.Row(table, 1).Fill(1);
        second.Row(table, 1).Fill(2);
        second.Row(table, 2).Fill(3);
        second.Of(bias).Fill(4);

        first.Add(second);

        first.Of(table).ToArray().ShouldBe([0, 0, 3, 3, 3, 3]);
        first.Touched(table).ShouldBe([1, 2]);
        first.Of(bias).ToArray().ShouldBe([4, 4]);
    }
}
