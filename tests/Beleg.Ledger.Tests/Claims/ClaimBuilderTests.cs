using System.Collections.Immutable;
using Beleg.Ledger.Claims;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Claims;

public sealed class ClaimBuilderTests
{
    private static readonly Saying[] Story =
    [
        Say.That(1, "Brücke @Kalmar sperren"),
        Say.That(2, "Brücke @Kalmar sperren Sturm"),
        Say.That(3, "Minister Reise absagen"),
        Say.That(4, "Reise Minister absagen"),
        Say.That(5, "Mensch sterben"),
        Say.That(6, "Leben kommen Mensch"),
        Say.That(7, "Hund Garten bellen"),
    ];

    [Fact]
    public void What_says_the_same_is_one_claim_and_every_saying_is_in_one() =>
        Build(Story).Claims().ShouldBe(["1 2", "3 4", "5 6", "7"]);

    [Fact]
    public void The_order_of_the_sayings_does_not_matter() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(50).WithReplay(20_240_513, 7),
            Prop.ForAll(
                Gen.Shuffle(Story).ToArbitrary(),
                shuffled =>
                {
                    Build(shuffled).Claims().ShouldBe(Build(Story).Claims());
                }
            )
        );

    [Fact]
    public void Sayings_that_a_person_joined_are_one_claim() =>
        Build(Story, new SayingDecision(7, 3, IsSame: true))
            .Claims()
            .ShouldBe(["1 2", "3 4 7", "5 6"], ignoreOrder: true);

    [Fact]
    public void Sayings_that_a_person_parted_are_never_one_claim() =>
        Build(Story, new SayingDecision(1, 2, IsSame: false)).Claims().ShouldBe(["1", "2", "3 4", "5 6", "7"]);

    [Fact]
    public void A_third_saying_does_not_bring_together_what_was_parted()
    {
        Saying[] three = [.. Story[..2], Say.That(8, "Brücke @Kalmar sperren")];
        var claims = Build(three, new SayingDecision(1, 2, IsSame: false));
        claims.ShouldAllBe(c => !(c.Contains(1) && c.Contains(2)));
        claims.Length.ShouldBe(2);
    }

    [Fact]
    public void Decisions_on_sayings_that_are_not_there_are_left_aside() =>
        Build(Story, new SayingDecision(1, 99, IsSame: true)).Claims().ShouldBe(Build(Story).Claims());

    [Fact]
    public void What_lies_below_the_threshold_is_not_joined()
    {
        Saying[] two = [Say.That(1, "Brücke sperren @Kalmar"), Say.That(2, "Brücke räumen Polizei")];
        var score = new SayingComparer(two).Score(two[0], two[1]);
        new ClaimBuilder(score + 0.01).Build(two, new SayingComparer(two).Score, []).Claims().ShouldBe(["1", "2"]);
        new ClaimBuilder(score - 0.01).Build(two, new SayingComparer(two).Score, []).Claims().ShouldBe(["1 2"]);
    }

    [Fact]
    public void Nothing_gives_no_claims() => Build([]).ShouldBeEmpty();

    private static ImmutableArray<ImmutableArray<long>> Build(Saying[] sayings, params SayingDecision[] decisions) =>
        new ClaimBuilder(ClaimThresholds.Default.Linked).Build(sayings, new SayingComparer(sayings).Score, decisions);
}
