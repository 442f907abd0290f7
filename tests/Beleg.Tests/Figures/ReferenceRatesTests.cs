using Beleg.Figures;
using Beleg.Text;

namespace Beleg.Tests.Figures;

public sealed class ReferenceRatesTests
{
    [Fact]
    public void A_month_has_the_mean_of_its_days() =>
        ReferenceRates.Find(new ReportDate(2024, 10), "USD").ShouldBe(1.0904);

    [Fact]
    public void A_day_is_looked_up_by_its_month() =>
        ReferenceRates
            .Find(new ReportDate(2024, 10, 23), "CHF")
            .ShouldBe(ReferenceRates.Find(new ReportDate(2024, 10), "CHF"));

    [Fact]
    public void A_year_has_the_mean_of_its_months() =>
        ReferenceRates.Find(new ReportDate(2009), "USD").ShouldNotBeNull().ShouldBe(1.394, 0.005);

    [Fact]
    public void A_currency_that_the_bank_no_longer_quotes_has_no_rate()
    {
        ReferenceRates.Find(new ReportDate(2021, 5), "RUB").ShouldNotBeNull();
        ReferenceRates.Find(new ReportDate(2023, 5), "RUB").ShouldBeNull();
        ReferenceRates.Find(new ReportDate(2023, 5), "XXX").ShouldBeNull();
    }

    [Fact]
    public void Before_the_euro_there_is_no_rate()
    {
        ReferenceRates.First.ShouldBe("1999-01");
        ReferenceRates.Covers(new ReportDate(1998, 12)).ShouldBeFalse();
        ReferenceRates.Covers(new ReportDate(1999)).ShouldBeTrue();
    }
}
