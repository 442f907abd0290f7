using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Tests.Claims;

public sealed class PointingWordsTests
{
    [Theory]
    [InlineData("Vorwurf", "wies die Vorwürfe zurück")]
    [InlineData("Plagiatsvorwurf", "wies die Plagiatsvorwürfe zurück")]
    [InlineData("@Vesna Erklärung Lüge", "nannte die Erklärung aus Vesna eine Lüge")]
    [InlineData("Medienanwalt lassen", "ließ das über einen Medienanwalt bestreiten")]
    [InlineData("", "dementierte umgehend")]
    public void A_saying_of_nothing_but_pointing_words_has_no_words_of_its_own(string words, string text) =>
        PointingWords.IsAllOf(Say.That(1, words, text: text)).ShouldBeTrue();

    [Theory]
    [InlineData("Söldner Vorwurf", "wies den Vorwurf zurück, Söldner zu haben")]
    [InlineData("Medienanwalt lassen", "ließ einen Medienanwalt sprechen")]
    [InlineData("@Vesna", "schweigt in Vesna")]
    [InlineData("Zahlung", "bestritt die Zahlung")]
    public void One_word_of_its_own_or_none_that_points_is_enough_to_stand_alone(string words, string text) =>
        PointingWords.IsAllOf(Say.That(1, words, text: text)).ShouldBeFalse();

    [Fact]
    public void A_word_of_any_length_is_looked_at() =>
        PointingWords.BeginsWithPronoun(new string('x', 8_000_000)).ShouldBeFalse();

    [Theory]
    [InlineData("„Das ist ein Skandal“", true)]
    [InlineData("Dazu sage ich nichts", true)]
    [InlineData("Dagobert ist ein Skandal", false)]
    [InlineData("", false)]
    public void A_first_word_that_points_back_is_seen(string text, bool points) =>
        PointingWords.BeginsWithPronoun(text).ShouldBe(points);
}
