using System.Globalization;
using Beleg.Desk.Charts;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Views;
using Beleg.Text;

namespace Beleg.Desk.Tests.Charts;

/// <summary>Figures as a picture.</summary>
public sealed class FigurePlotTests
{
    [Fact]
    public void A_number_is_a_point_a_range_has_two_ends_and_a_bound_has_one()
    {
        var plot = FigurePlot
            .Of([Figure(1, 1, 9), Figure(2, 2, null, low: 12, high: 14), Figure(3, 3, 17, low: 17)])
            .ShouldNotBeNull();
        var marks = plot.Sources.Select(s => s.ShouldHaveSingleItem()).ToList();
        (marks[0].IsOpen, marks[0].Middle).ShouldBe((false, marks[0].Low));
        marks[1].Middle.ShouldBeNull();
        marks[1].Low!.Value.ShouldBeLessThan(marks[1].High!.Value);
        (marks[2].IsOpen, marks[2].High).ShouldBe((true, null));
    }

    [Fact]
    public void Names_stand_apart_from_one_another_in_the_order_of_their_marks()
    {
        var figures = Enumerable.Range(1, 12).Select(i => Figure(i, 5, 100 + (i % 3)));
        var plot = FigurePlot.Of(figures).ShouldNotBeNull();
        plot.Labels.Length.ShouldBe(12);
        var tops = plot.Labels.Select(l => l.Top).ToList();
        tops.Zip(tops.Skip(1), (a, b) => b - a).ShouldAllBe(gap => gap >= 17.9);
        tops.ShouldAllBe(top => top >= 0 && top <= plot.Height);
        var anchors = plot.Labels.Select(l => l.Mark.Anchor).ToList();
        anchors.ShouldBe(anchors.OrderDescending());
    }

    [Fact]
    public void What_has_no_date_or_no_amount_is_not_drawn()
    {
        FigurePlot.Of([Figure(1, null, 9), Figure(2, 3, null)]).ShouldBeNull();
        FigurePlot.Of([]).ShouldBeNull();
    }

    [Theory]
    [InlineData("9 17", "5 10 15 20")]
    [InlineData("2 17", "0 10 20")]
    [InlineData("100 110", "100 105 110")]
    [InlineData("12000", "10000 11000 12000 13000 14000")]
    [InlineData("0", "-1 0 1")]
    [InlineData("46000000000 50000000000", "46000000000 48000000000 50000000000")]
    public void A_few_round_amounts_are_named(string amounts, string ticks)
    {
        var all = amounts.Split(' ').Select(a => decimal.Parse(a, CultureInfo.InvariantCulture)).ToList();
        var scale = ValueScale.Of(all);
        string.Join(' ', scale.Ticks.Select(t => t.ToString(CultureInfo.InvariantCulture))).ShouldBe(ticks);
        all.ShouldAllBe(a => scale.At(a) >= 0 && scale.At(a) <= 1);
    }

    private static FigureView Figure(int source, int? day, decimal? value, decimal? low = null, decimal? high = null) =>
        new(
            new Quantity("Tote", "Tote", value, low, high, Approximate: false),
            "dead",
            $"Quelle {source}",
            $"r{source}",
            day is { } known ? new ReportDate(2026, 5, known) : null
        )
        {
            Saying = new Saying(source, source, "s1", "") { Source = source },
        };
}
