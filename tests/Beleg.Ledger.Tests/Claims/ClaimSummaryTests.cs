using Beleg.Ledger.Claims;
using Beleg.Meaning;

namespace Beleg.Ledger.Tests.Claims;

public sealed class ClaimSummaryTests
{
    [Fact]
    public void A_denial_without_words_of_its_own_never_stands_for_the_claim()
    {
        var charge = Say.That(1, "Sprinkleranlage funktionieren") with { IsNegated = true, Source = 1 };
        var denial = Say.That(2, "Vorwurf") with
        {
            IsNegated = true,
            Position = Position.Rejects,
            TakesUp = 1,
            Source = 2,
        };
        ClaimSummary.SpokesmanOf([denial, charge]).ShouldBe(charge);
        Polarity.Towards(charge, denial).ShouldBe(Position.Rejects);
    }

    [Fact]
    public void What_is_affirmed_stands_for_the_claim_before_what_is_rejected()
    {
        var yes = Say.That(2, "Minister Geld nehmen");
        var no = Say.That(1, "Minister Geld nehmen") with { Position = Position.Rejects };
        ClaimSummary.SpokesmanOf([no, yes]).ShouldBe(yes);
    }
}
