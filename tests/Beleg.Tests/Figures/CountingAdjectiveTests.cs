using Beleg.Figures;

namespace Beleg.Tests.Figures;

public sealed class CountingAdjectiveTests
{
    [Theory]
    [InlineData("dreitägigen", 3, "Tage")]
    [InlineData("36-jähriger", 36, "Jahre")]
    [InlineData("zweieinhalbstündige", 2.5, "Stunden")]
    [InlineData("halbstündig", 0.5, "Stunden")]
    [InlineData("2.500-seitigen", 2500, "Seiten")]
    [InlineData("50-prozentige", 50, "Prozent")]
    [InlineData("einmonatige", 1, "Monate")]
    [InlineData("dreiköpfige", 3, "Köpfe")]
    [InlineData("fünffache", 5, "fach")]
    public void Reads_number_and_unit(string word, double value, string unit)
    {
        var adjective = CountingAdjective.Read(word, 0).ShouldNotBeNull();
        adjective.Numeral.Value.ShouldBe((decimal)value);
        adjective.Unit.Name.ShouldBe(unit);
    }

    [Fact]
    public void What_stands_before_the_number_bounds_it()
    {
        CountingAdjective.Read("über-80-jährigen", 0)?.Numeral.Low.ShouldBe(80);
        CountingAdjective.Read("unter-30-jährige", 0)?.Numeral.High.ShouldBe(30);
    }

    [Theory]
    [InlineData("diesjährige")]
    [InlineData("langjährigen")]
    [InlineData("minderjährige")]
    [InlineData("mehrtägig")]
    [InlineData("einseitig")]
    [InlineData("einfach")]
    [InlineData("vielfache")]
    [InlineData("jährige")]
    public void Other_adjectives_count_nothing(string word) => CountingAdjective.Read(word, 0).ShouldBeNull();
}
