using Beleg.Ledger.Claims;
using Beleg.Meaning;

namespace Beleg.Ledger.Tests.Claims;

public sealed class RejoinderFinderTests
{
    private static readonly Saying Accusation = Said(1, 0, 40, "Firma Giftmüll vergraben", source: 1);
    private static readonly Saying Detail = Said(2, 50, 90, "Fass Wald liegen", source: 1);

    [Fact]
    public void A_denial_takes_up_the_first_saying_of_the_other_source_before_it() =>
        RejoinderFinder
            .Find(
                [Accusation, Detail, Said(3, 100, 130, "Vorwurf", source: 2) with { Position = Position.Rejects }],
                []
            )
            .ShouldBe([new Rejoinder(3, 1, IsNegated: false)]);

    [Fact]
    public void A_word_that_denies_by_itself_is_enough() =>
        RejoinderFinder
            .Find([Accusation, Said(3, 100, 130, "Fälschung", source: 2)], [])
            .ShouldBe([new Rejoinder(3, 1, IsNegated: true)]);

    [Fact]
    public void A_denial_of_what_is_negated_is_for_it()
    {
        var broken = Accusation with { IsNegated = true };
        var denial = Said(3, 100, 130, "Vorwurf", source: 2) with { Position = Position.Rejects };
        var negated = RejoinderFinder.Find([broken, denial], [])[0].IsNegated;
        Polarity.Towards(broken, denial with { IsNegated = negated }).ShouldBe(Position.Rejects);
    }

    [Fact]
    public void Who_declines_to_comment_takes_up_the_last() =>
        RejoinderFinder
            .Find(
                [
                    Accusation,
                    Detail,
                    Said(3, 100, 130, "", source: 2) with
                    {
                        Act = Act.Declines,
                        Text = "wollte sich dazu nicht äußern",
                    },
                ],
                []
            )
            .ShouldBe([new Rejoinder(3, 2, IsNegated: false)]);

    [Fact]
    public void A_denial_with_words_of_its_own_stands_for_itself() =>
        RejoinderFinder
            .Find(
                [Accusation, Said(3, 100, 130, "Giftmüll vergraben", source: 2) with { Position = Position.Rejects }],
                []
            )
            .ShouldBeEmpty();

    [Fact]
    public void Nobody_denies_what_another_report_or_the_same_source_says() =>
        RejoinderFinder
            .Find(
                [
                    Accusation,
                    Said(3, 100, 130, "Vorwurf", source: 1) with
                    {
                        Position = Position.Rejects,
                    },
                    Said(4, 100, 130, "Vorwurf", source: 2) with
                    {
                        Position = Position.Rejects,
                        Report = 9,
                    },
                ],
                []
            )
            .ShouldBeEmpty();

    [Fact]
    public void Words_quoted_out_of_a_saying_follow_it() =>
        RejoinderFinder
            .Find(
                [
                    Accusation with
                    {
                        Text = new string('x', 40),
                    },
                    Said(3, 10, 38, "Giftmüll", source: 1) with
                    {
                        Text = new string('x', 28),
                    },
                ],
                []
            )
            .ShouldBe([new Rejoinder(3, 1, IsNegated: false)]);

    [Fact]
    public void A_rejoinder_is_in_the_claim_of_what_it_takes_up()
    {
        Saying[] sayings =
        [
            Accusation,
            Said(3, 100, 130, "Vorwurf", source: 2) with
            {
                Position = Position.Rejects,
                TakesUp = 1,
            },
            Say.That(4, "Firma Giftmüll vergraben", report: 2).At(0, 10),
        ];
        var builder = new ClaimBuilder(ClaimThresholds.Default.Linked);
        builder.Build(sayings, new SayingComparer(sayings).Score, []).Claims().ShouldBe(["1 3 4"]);
        builder
            .Build(sayings, new SayingComparer(sayings).Score, [new SayingDecision(1, 3, IsSame: false)])
            .Claims()
            .ShouldBe(["1 4", "3"]);
    }

    private static Saying Said(long number, int start, int end, string words, long source) =>
        Say.That(number, words, report: 1).At(start, end) with
        {
            Source = source,
        };
}
