using Beleg.Ledger.Claims;
using Beleg.Meaning;

namespace Beleg.Ledger.Tests.Claims;

public sealed class ContestTests
{
    private static readonly Saying Yes = Say.That(1, "Minister Geld nehmen") with { Source = 1 };
    private static readonly Saying No = Say.That(2, "Minister Geld nehmen") with
    {
        Source = 2,
        Position = Position.Rejects,
    };

    [Fact]
    public void Two_sources_that_say_yes_and_no_contest_a_claim() => IsContested(1, Yes, No).ShouldBeTrue();

    [Fact]
    public void Who_says_the_same_contests_nothing() =>
        IsContested(1, Yes, No with { Position = Position.Affirms }).ShouldBeFalse();

    [Fact]
    public void A_source_that_changed_its_mind_contests_nothing() =>
        IsContested(1, Yes, No with { Source = 1 }).ShouldBeFalse();

    [Fact]
    public void A_no_to_something_else_in_the_same_claim_contests_nothing() =>
        IsContested(0.3, Yes, No).ShouldBeFalse();

    [Fact]
    public void What_takes_up_a_saying_contests_it_without_a_word_in_common() =>
        IsContested(0, Yes, No with { Terms = [], TakesUp = 1 }).ShouldBeTrue();

    [Fact]
    public void Two_unknown_voices_of_one_report_may_be_one() =>
        IsContested(1, Yes with { Source = null }, No with { Source = null, Report = Yes.Report }).ShouldBeFalse();

    [Fact]
    public void Two_reports_that_merely_tell_it_otherwise_contest_nothing() =>
        IsContested(
                1,
                Yes with
                {
                    IsTold = true,
                },
                No with
                {
                    IsTold = true,
                    Position = Position.Affirms,
                    IsNegated = true,
                }
            )
            .ShouldBeFalse();

    private static bool IsContested(double likeness, params Saying[] sayings) =>
        Contest.IsOver(sayings[0], sayings, (_, _) => likeness);
}
