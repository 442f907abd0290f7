using Beleg.Meaning;

namespace Beleg.Exchange.Tests;

public sealed class TermTests
{
    [Fact]
    public void What_is_written_is_read_back()
    {
        foreach (var position in Enum.GetValues<Position>())
            Term.Find<Position>(Term.Of(position)).ShouldBe(position);
        Term.Of(Position.DoesNotKnow).ShouldBe("does-not-know");
    }

    [Theory]
    [InlineData("DoesNotKnow")]
    [InlineData("0")]
    [InlineData("")]
    [InlineData(null)]
    public void What_no_value_is_written_as_is_none(string? words) => Term.Find<Position>(words).ShouldBeNull();
}
