using Beleg.Ledger.Claims;
using Beleg.Meaning;

namespace Beleg.Ledger.Tests.Claims;

public sealed class PolarityTests
{
    [Theory]
    [InlineData(Position.Affirms, false, true)]
    [InlineData(Position.Affirms, true, false)]
    [InlineData(Position.Rejects, false, false)]
    [InlineData(Position.Rejects, true, true)]
    [InlineData(Position.DoesNotKnow, false, null)]
    [InlineData(Position.Conditional, true, null)]
    public void To_deny_a_denial_is_to_affirm(Position position, bool negated, bool? expected) =>
        Polarity.Of(Saying(position, negated)).ShouldBe(expected);

    [Fact]
    public void A_position_is_towards_the_claim_and_not_towards_its_own_words()
    {
        var claim = Saying(Position.Affirms, negated: false);
        Polarity.Towards(claim, Saying(Position.Affirms, negated: true)).ShouldBe(Position.Rejects);
        Polarity.Towards(claim, Saying(Position.Rejects, negated: true)).ShouldBe(Position.Affirms);
        Polarity.Towards(claim, Saying(Position.DoesNotKnow, negated: true)).ShouldBe(Position.DoesNotKnow);
    }

    [Fact]
    public void Figures_that_can_be_the_same_amount_are_no_other_figures()
    {
        Relations.Between(With("14", 14), With("mehr als 10", null, low: 10)).ShouldBe(Relation.Same);
        Relations.Between(With("14", 14), With("17", 17)).ShouldBe(Relation.OtherFigure);
        Relations
            .Between(With("rund 12.000", 12_000, approximate: true), With("12.400", 12_400))
            .ShouldBe(Relation.Same);
    }

    private static Saying Saying(Position position, bool negated) =>
        new(1, 1, "s1", "Der Damm hält.") { Position = position, IsNegated = negated };

    private static Saying With(string text, decimal? value, decimal? low = null, bool approximate = false) =>
        new(1, 1, "s1", text) { Quantities = [new Quantity(text, "Soldaten", value, low, null, approximate)] };
}
