using Beleg.German.Times;
using Beleg.Text;

namespace Beleg.Tests.German.Times;

public sealed class TimeResolutionTests
{
    // A Thursday.
    private static readonly ReportDate Day = new(2024, 10, 24);
    private static readonly ReportDate Month = new(2024, 10);

    private static TimeExpression Time => new(0, 1, new Span(0, 1));

    [Fact]
    public void A_weekday_is_the_last_one_before_a_report_of_a_known_day() =>
        (Time with { Weekday = 3 }).Resolve(Day).ShouldBe(new ReportDate(2024, 10, 23));

    [Fact]
    public void A_weekday_to_come_is_the_next_one() =>
        (Time with { Weekday = 3 }).Resolve(Day, TimeDirection.Future).ShouldBe(new ReportDate(2024, 10, 30));

    [Fact]
    public void The_weekday_of_the_report_is_its_own_day() =>
        (Time with { Weekday = 4 }).Resolve(Day, TimeDirection.Past).ShouldBe(Day);

    [Fact]
    public void Last_and_next_leave_out_the_report_s_own_day()
    {
        (Time with { Weekday = 4, Direction = TimeDirection.Past }).Resolve(Day).ShouldBe(new ReportDate(2024, 10, 17));
        (Time with { Weekday = 4, Direction = TimeDirection.Future })
            .Resolve(Day)
            .ShouldBe(new ReportDate(2024, 10, 31));
    }

    [Fact]
    public void A_weekday_is_no_date_where_only_the_month_is_known() =>
        (Time with { Weekday = 3 }).Resolve(Month).ShouldBeNull();

    [Fact]
    public void Without_a_report_date_only_a_named_year_resolves()
    {
        (Time with { Month = 3, Day = 3 }).Resolve(null).ShouldBeNull();
        (Time with { Year = 2026 }).Resolve(null).ShouldBe(new ReportDate(2026));
    }

    [Fact]
    public void A_day_without_year_is_of_the_report_s_year() =>
        (Time with { Month = 3, Day = 3 }).Resolve(Day).ShouldBe(new ReportDate(2024, 3, 3));

    [Fact]
    public void A_day_without_year_turns_the_year_where_the_clause_says_so()
    {
        (Time with { Month = 12, Day = 24 })
            .Resolve(new(2025, 1, 3), TimeDirection.Past)
            .ShouldBe(new ReportDate(2024, 12, 24));
        (Time with { Month = 3 }).Resolve(Day, TimeDirection.Future).ShouldBe(new ReportDate(2025, 3));
    }

    [Fact]
    public void Shifted_units_keep_their_precision()
    {
        (Time with { YearShift = 1 }).Resolve(Day).ShouldBe(new ReportDate(2025));
        (Time with { MonthShift = 3 }).Resolve(Day).ShouldBe(new ReportDate(2025, 1));
        (Time with { MonthShift = -1 }).Resolve(new ReportDate(2024)).ShouldBeNull();
        (Time with { DayShift = -24 }).Resolve(Day).ShouldBe(new ReportDate(2024, 9, 30));
    }

    [Fact]
    public void Today_is_as_exact_as_the_report_s_date() => (Time with { DayShift = 0 }).Resolve(Month).ShouldBe(Month);

    [Fact]
    public void A_day_that_the_month_does_not_have_is_no_date() =>
        (Time with { Year = 2023, Month = 2, Day = 29 }).Resolve(Day).ShouldBeNull();

    [Fact]
    public void A_time_that_names_no_date_has_none() => Time.Resolve(Day).ShouldBeNull();
}
