using System.Collections.Immutable;
using Beleg.Ledger.Claims;

namespace Beleg.Ledger.Tests.Claims;

public sealed class LinkEvidenceTests
{
    [Fact]
    public void Names_words_figures_and_days_are_told_apart()
    {
        var one = Say.That(1, "@Kalmar Lagerhalle abbrennen", text: "am Montag brannte die Lagerhalle ab")
            .With(14, "Menschen");
        var other = Say.That(2, "@Kalmar Halle abbrennen", text: "die Halle, am Montag abgebrannt")
            .With(14, "Menschen");
        Because(one, other)
            .ShouldBe([
                "names: Kalmar",
                "words: Lagerhalle ~ Halle, abbrennen",
                "figures: 14 Menschen",
                "days: montag",
            ]);
    }

    [Fact]
    public void The_same_source_is_told()
    {
        var (one, other) = (Say.That(1, "Brücke sperren"), Say.That(2, "Brücke räumen"));
        Because(one with { Source = 4 }, other with { Source = 4 }).ShouldBe(["words: Brücke", "the same source"]);
        Because(one with { Source = 4 }, other with { Source = 5 }).ShouldBe(["words: Brücke"]);
        Because(one, other).ShouldBe(["words: Brücke"]);
    }

    private static ImmutableArray<string> Because(Saying one, Saying other) =>
        LinkEvidence.Of(
            SayingLink.Of(1, 2, 0.2, LinkEvidence.Line(new SayingComparer([one, other]).Shared(one, other))),
            one,
            other
        );
}
