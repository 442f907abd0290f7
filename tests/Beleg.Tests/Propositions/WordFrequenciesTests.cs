using Beleg.Faults;
using Beleg.Propositions;
using Beleg.Tests.German;

namespace Beleg.Tests.Propositions;

public sealed class WordFrequenciesTests
{
    private static readonly WordFrequencies Words = WordFrequencies.Load(GermanModels.PathOf("words.bin"));

    [Theory]
    [InlineData("Mensch", "Waffenruhe")]
    [InlineData("Land", "Feuer")]
    [InlineData("sagen", "dementieren")]
    [InlineData("weit", "betriebsbedingt")]
    public void A_rarer_word_weighs_more(string common, string rare) =>
        Words.WeightOf(rare).ShouldBeGreaterThan(Words.WeightOf(common) + 3);

    [Fact]
    public void An_unknown_word_is_the_rarest_and_an_unknown_compound_a_little_less()
    {
        Words.Contains("Xylokrat").ShouldBeFalse();
        Words.Contains("Muschelfeuer").ShouldBeFalse();
        Words.WeightOf("Xylokrat").ShouldBe(Words.Rarest);
        Words.WeightOf("Muschelfeuer").ShouldBe(Words.Rarest - 1);
    }

    [Fact]
    public void Several_words_weigh_as_the_rarest_of_them() =>
        Words.WeightOf("Haus Xylokrat").ShouldBe(Words.WeightOf("Xylokrat"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("\ud800")]
    [InlineData("Ä")]
    public void Any_word_has_a_weight_between_nothing_and_the_rarest(string word) =>
        Words.WeightOf(word).ShouldBeInRange(0, Words.Rarest);

    [Theory]
    [InlineData(40)]
    [InlineData(-1)]
    public void A_damaged_model_is_found(int at)
    {
        var bytes = File.ReadAllBytes(GermanModels.PathOf("words.bin"));
        bytes[at < 0 ? bytes.Length + at : at] ^= 1;
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            Should.Throw<FaultException>(() => WordFrequencies.Load(path)).Fault.Code.ShouldBe(FaultCode.ModelDamaged);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_missing_model_is_told_as_missing() =>
        Should
            .Throw<FaultException>(() => WordFrequencies.Load(GermanModels.PathOf("no.bin")))
            .Fault.Code.ShouldBe(FaultCode.ModelMissing);
}
