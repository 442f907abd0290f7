using Beleg.Ledger.Stories;
using Beleg.Text;

namespace Beleg.Ledger.Tests.Stories;

public sealed class StoryWindowTests
{
    [Theory]
    [InlineData("2025-10-01", "2025-11-30", true)]
    [InlineData("2025-11-30", "2025-10-01", true)]
    [InlineData("2025-10-01", "2025-12-01", false)]
    [InlineData("2025-08", "2025-10-29", true)]
    [InlineData("2025", "2026-03-15", false)]
    [InlineData("2025", "2025-03-15", true)]
    public void Reports_of_one_story_lie_no_more_than_sixty_days_apart(string one, string other, bool holds) =>
        StoryWindow.Holds(Date(one), Date(other)).ShouldBe(holds);

    [Fact]
    public void What_has_no_date_may_be_of_any() => StoryWindow.Holds(null, Date("2025-10-01")).ShouldBeTrue();

    private static ReportDate Date(string words) =>
        ReportDate.TryParse(words, out var date) ? date : throw new ArgumentException(words, nameof(words));
}
