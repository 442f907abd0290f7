using Beleg.Desk.Charts;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Desk.Tests.Charts;

/// <summary>Dates from left to right.</summary>
public sealed class TimeScaleTests
{
    [Theory]
    [InlineData("2025-10-01 2025-10-03", "2025-10-01 2025-10-02 2025-10-03")]
    [InlineData("2025-10-01 2025-10-14", "2025-10-01 2025-10-08")]
    [InlineData("2025-01-10 2025-04-20", "2025-02 2025-03 2025-04")]
    [InlineData("2019 2025-04", "2020 2022 2024")]
    [InlineData("2025-10-23", "2025-10-23")]
    public void A_few_round_dates_are_named(string dates, string ticks) =>
        string.Join(' ', Of(dates).Ticks.Select(t => t.Date)).ShouldBe(ticks);

    [Fact]
    public void The_first_date_is_at_the_left_and_the_last_at_the_right()
    {
        var scale = Of("2025-10-01 2025-10-11");
        scale.At(new ReportDate(2025, 10, 1)).ShouldBe(0);
        scale.At(new ReportDate(2025, 10, 6)).ShouldBe(0.5);
        scale.At(new ReportDate(2025, 10, 11)).ShouldBe(1);
    }

    [Fact]
    public void One_day_is_in_the_middle() => Of("2025-10-23").At(new ReportDate(2025, 10, 23)).ShouldBe(0.5);

    [Fact]
    public void However_long_the_time_there_are_one_to_three_names_on_it_in_order() =>
        Prop.ForAll(
                Gen.Choose(0, DateOnly.MaxValue.DayNumber).Two().ToArbitrary(),
                days =>
                {
                    var scale = TimeScale.Of([DateOf(days.Item1), DateOf(days.Item2)]);
                    scale.Ticks.Length.ShouldBeInRange(1, 3);
                    scale.Ticks.Select(t => t.At).ShouldBe(scale.Ticks.Select(t => t.At).Order());
                    scale.Ticks.ShouldAllBe(t => t.At >= 0 && t.At <= 1);
                }
            )
            .QuickCheckThrowOnFailure();

    private static TimeScale Of(string dates) =>
        TimeScale.Of(dates.Split(' ').Select(d => ReportDate.TryParse(d, out var date) ? date : default));

    private static ReportDate DateOf(int day) =>
        DateOnly.FromDayNumber(day) is var date ? new ReportDate(date.Year, date.Month, date.Day) : default;
}
