using Beleg.Ledger.Search;

namespace Beleg.Ledger.Tests.Search;

public sealed class StemTests
{
    [Theory]
    [InlineData("Soldat", "Soldaten")]
    [InlineData("Dämme", "Damm")]
    [InlineData("kündigte", "kündigten")]
    [InlineData("Gutachtens", "gutachten")]
    [InlineData("STRASSE", "Straße")]
    public void Forms_of_a_word_have_one_stem(string one, string other) => Stem.Of(one).ShouldBe(Stem.Of(other));

    [Theory]
    [InlineData("Brand", "Brot")]
    [InlineData("Zeit", "Zug")]
    public void Other_words_have_another(string one, string other) => Stem.Of(one).ShouldNotBe(Stem.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("ge")]
    [InlineData("nn")]
    [InlineData("\uD800")]
    public void Short_and_broken_words_keep_what_they_have(string word) => Stem.Of(word).ShouldBe(word);
}
