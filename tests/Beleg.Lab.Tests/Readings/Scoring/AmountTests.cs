using Beleg.Lab.Readings.Scoring;

namespace Beleg.Lab.Tests.Readings.Scoring;

public sealed class AmountTests
{
    [Theory]
    [InlineData("Tage", "Tage", true)]
    [InlineData("Tage", "Tag", true)]
    [InlineData("Tote", "Toten", true)]
    [InlineData("verletzte Zivilisten", "Zivilisten", true)]
    [InlineData(null, null, true)]
    [InlineData("Tage", null, false)]
    [InlineData(null, "Tage", false)]
    [InlineData("Grad", "Gramm", false)]
    [InlineData("Prozent", "Prozentpunkte", false)]
    [InlineData("EUR", "EUs", false)]
    public void Units_are_the_same_but_for_their_endings(string? hand, string? found, bool same) =>
        Of(unit: hand).HasUnitOf(Of(unit: found)).ShouldBe(same);

    [Fact]
    public void Numbers_are_the_same_whatever_is_counted()
    {
        Of(value: 3, unit: "Tage").HasNumbersOf(Of(value: 3, unit: "Jahre")).ShouldBeTrue();
        Of(value: 3).HasNumbersOf(Of(value: 3.0m)).ShouldBeTrue();
        Of(value: 3).HasNumbersOf(Of(value: 3, low: 3)).ShouldBeFalse();
        Of(value: 3).HasNumbersOf(Of(value: 3, approximate: true)).ShouldBeFalse();
    }

    [Fact]
    public void Amounts_are_written_as_in_specs()
    {
        Of(value: 12000, approximate: true, unit: "Helfer").ToString().ShouldBe("~12000 Helfer");
        Of(value: 35, low: 35).ToString().ShouldBe(">=35 -");
        Of(value: 2.50m, high: 2.5m, approximate: true).Numbers.ShouldBe("~<=2.5");
        Of(low: 4, high: 5).Numbers.ShouldBe("4..5");
        Of(low: 2000, approximate: true).Numbers.ShouldBe("~2000..");
        Of(value: 5, low: 4, high: 6).Numbers.ShouldBe("5 in 4..6");
        Of(value: 5, low: 4).Numbers.ShouldBe("5 in 4..");
    }

    private static Amount Of(
        decimal? value = null,
        decimal? low = null,
        decimal? high = null,
        bool approximate = false,
        string? unit = null
    ) => new(value, low, high, approximate, unit);
}
