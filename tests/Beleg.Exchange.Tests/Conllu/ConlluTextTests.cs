using Beleg.Exchange.Conllu;

namespace Beleg.Exchange.Tests.Conllu;

public sealed class ConlluTextTests
{
    [Theory]
    [InlineData("Straße", "Straße")]
    [InlineData("", "_")]
    [InlineData("a b", "a\u00A0b")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData("a\tb\r\nc", "a\u00A0b\u00A0\u00A0c")]
    [InlineData("a\u2028b\u0085c", "a\u00A0b\u00A0c")]
    [InlineData("a\0b\ec", "a\uFFFDb\uFFFDc")]
    [InlineData("👩‍🚒", "👩‍🚒")]
    public void A_column_holds_nothing_that_would_end_it(string text, string column) =>
        ConlluText.Of(text).ShouldBe(column);

    [Theory]
    [InlineData('\uD83D')]
    [InlineData('\uDE00')]
    public void A_surrogate_without_its_partner_is_replaced(char surrogate)
    {
        ConlluText.Of($"{surrogate}").ShouldBe("\uFFFD");
        ConlluText.Of($"a{surrogate}b").ShouldBe("a\uFFFDb");
        ConlluText.Of($"😀{surrogate}").ShouldBe("😀\uFFFD");
    }
}
