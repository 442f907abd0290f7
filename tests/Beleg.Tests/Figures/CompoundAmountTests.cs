using Beleg.Figures;

namespace Beleg.Tests.Figures;

public sealed class CompoundAmountTests
{
    [Theory]
    [InlineData("50-Milliarden-Dollar-Kredit", 50e9, "USD")]
    [InlineData("300-Millionen-US-Dollar-Paket", 300e6, "USD")]
    [InlineData("Drei-Milliarden-Euro-Programm", 3e9, "EUR")]
    [InlineData("Eine-Million-Euro-Frage", 1e6, "EUR")]
    [InlineData("Zwei-Prozent-Ziel", 2, "Prozent")]
    [InlineData("30-Tage-Frist", 30, "Tage")]
    [InlineData("2,5-Kilometer-Zone", 2.5, "Kilometer")]
    [InlineData("20-Milliarden-Kredit", 20e9, null)]
    public void Reads_the_amount_inside(string word, double value, string? unit)
    {
        var amount = CompoundAmount.Read(word, 0).ShouldNotBeNull();
        amount.Numeral.Value.ShouldBe((decimal)value);
        amount.Unit.Name.ShouldBe(unit);
    }

    [Theory]
    [InlineData("Milliarden-Kredit")]
    [InlineData("Zwei-Staaten-Lösung")]
    [InlineData("54-Jährige")]
    [InlineData("Covid-19")]
    [InlineData("3-1")]
    [InlineData("50-")]
    [InlineData("-")]
    public void A_compound_without_a_measured_amount_is_none(string word) =>
        CompoundAmount.Read(word, 0).ShouldBeNull();
}
