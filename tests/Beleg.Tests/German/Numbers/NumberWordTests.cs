using Beleg.German.Numbers;

namespace Beleg.Tests.German.Numbers;

public sealed class NumberWordTests
{
    [Theory]
    [InlineData("zwölf", 12)]
    [InlineData("siebzehn", 17)]
    [InlineData("einundzwanzig", 21)]
    [InlineData("neunundneunzig", 99)]
    [InlineData("hundert", 100)]
    [InlineData("einhundert", 100)]
    [InlineData("hunderteins", 101)]
    [InlineData("zweihundertfünfzig", 250)]
    [InlineData("dreihundertundsieben", 307)]
    [InlineData("tausend", 1000)]
    [InlineData("fünftausendsechshundertachtundsiebzig", 5678)]
    [InlineData("zweihunderttausend", 200000)]
    [InlineData("anderthalb", 1.5)]
    [InlineData("zweieinhalb", 2.5)]
    public void Reads_composed_words(string word, double value)
    {
        NumberWord.TryRead(word, out var read).ShouldBeTrue();
        read.ShouldBe((decimal)value);
    }

    [Theory]
    [InlineData("ein")]
    [InlineData("eine")]
    [InlineData("und")]
    [InlineData("hundertprozentig")]
    [InlineData("tausendfach")]
    [InlineData("zwölfte")]
    [InlineData("achtung")]
    [InlineData("gesund")]
    [InlineData("undzwanzig")]
    public void Other_words_are_no_numbers(string word) => NumberWord.TryRead(word, out _).ShouldBeFalse();
}
