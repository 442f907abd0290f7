using Beleg.Cli.Terminal;

namespace Beleg.Cli.Tests.Terminal;

public sealed class CharacterWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("Größe", 5)]
    [InlineData("Gro\u0308ße", 5)]
    [InlineData("漢字", 4)]
    [InlineData("ＡＢ", 4)]
    [InlineData("😀", 2)]
    [InlineData("👩‍🚒", 2)]
    [InlineData("🇦🇹", 2)]
    [InlineData("❤️", 2)]
    [InlineData("a\u200Bb", 2)]
    [InlineData("Wörter\u00ADteil", 11)]
    public void Words_take_the_columns_that_a_terminal_gives_them(string words, int columns) =>
        CharacterWidth.Of(words).ShouldBe(columns);

    // Not among the above: an attribute cannot hold one.
    [Fact]
    public void A_surrogate_without_its_partner_takes_one_column() => CharacterWidth.Of("\uD83D").ShouldBe(1);
}
