using Beleg.Desk.Deciding;

namespace Beleg.Desk.Tests.Deciding;

public sealed class DecisionRangeTests
{
    [Theory]
    [InlineData("12", "12")]
    [InlineData("12-14", "14 13 12")]
    [InlineData("7-7", "7")]
    [InlineData("14-12", null)]
    [InlineData("1-11", null)]
    [InlineData("1-2-3", null)]
    [InlineData("-1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    [InlineData("99999999999999999999", null)]
    public void Decisions_that_were_made_at_once_are_undone_the_last_first(string? words, string? backwards)
    {
        var range = DecisionRange.Parse(words);
        (range is { } known ? string.Join(' ', known.Backwards) : null).ShouldBe(backwards);
    }
}
