using Beleg.Ledger.Claims;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Claims;

public sealed class SayingComparerTests
{
    private static readonly string[] Scraps =
    [
        .. "Brücke|sperren|Sperrung|@Kalmar|@Anna_Kalmar|~alt|Feuer|Brand|Leben|kommen|sterben|Hafenbrücke|einstürzen".Split(
            '|'
        ),
    ];

    [Fact]
    public void The_same_words_are_the_same_proposition() =>
        Score("Brücke @Kalmar sperren", "Brücke @Kalmar sperren").ShouldBeGreaterThan(0.7);

    [Fact]
    public void Words_that_share_nothing_are_not() =>
        Score("Brücke @Kalmar sperren", "Minister Reise absagen").ShouldBeLessThan(0.05);

    [Theory]
    [InlineData("Lagerhalle abbrennen", "Halle abbrennen", "Küche abbrennen")]
    [InlineData("Mensch sterben", "Mensch Leben kommen", "Mensch Garten kommen")]
    [InlineData("Kredit Bank gewähren", "Darlehen Bank gewähren", "Lizenz Bank gewähren")]
    [InlineData("Arbeiter verletzen", "Verletzter Arbeiter", "Vertrag Arbeiter")]
    [InlineData("@Anna_Kalmar kündigen", "@Kalmar kündigen", "@Breitner kündigen")]
    public void Near_words_parts_of_compounds_stems_and_parts_of_names_count(string one, string near, string far) =>
        Odds(one, near).ShouldBeGreaterThan(1.5 * Odds(one, far));

    [Fact]
    public void Another_value_of_the_same_figure_is_nothing_against_it()
    {
        var one = Say.That(1, "Mensch sterben");
        var bare = Score(one, Say.That(2, "Mensch sterben"));
        Score(one.With(14, "Menschen"), Say.That(2, "Mensch sterben").With(17, "Menschen"))
            .ShouldBeGreaterThanOrEqualTo(bare);
        Score(one.With(14, "Menschen"), Say.That(2, "Mensch sterben").With(14, "Menschen")).ShouldBeGreaterThan(bare);
    }

    [Fact]
    public void The_same_day_speaks_for_it()
    {
        var one = Say.That(1, "Brücke sperren", text: "Die Brücke wird am Montagabend gesperrt");
        Score(one, Say.That(2, "Brücke räumen", text: "Am Montag wird die Brücke geräumt"))
            .ShouldBeGreaterThan(Score(one, Say.That(2, "Brücke räumen", text: "Am Freitag wird die Brücke geräumt")));
    }

    [Fact]
    public void The_evidence_names_the_words_that_both_have()
    {
        var (one, other) = (Say.That(1, "Lagerhalle ~alt abbrennen"), Say.That(2, "Halle abbrennen Garten"));
        var shared = new SayingComparer([one, other]).Shared(one, other);
        shared.Select(s => (s.Word, s.Other)).ShouldBe([("Lagerhalle", "Halle"), ("abbrennen", "abbrennen")]);
    }

    [Fact]
    public void Another_number_of_the_same_things_is_the_same_count()
    {
        var one = Say.That(1, "Operation verschieben").With(120, "Operationen");
        var other = Say.That(2, "Operation ausfallen").With(260, "Operationen");
        var hours = Say.That(3, "Operation ausfallen").With(260, "Stunden");
        Odds(Score(one, other)).ShouldBeGreaterThan(3 * Odds(Score(one, hours)));
    }

    [Fact]
    public void What_is_said_alike_of_two_events_is_not_the_same()
    {
        Saying[] mine = [Dead(1, 1, 9), Say.That(2, "Bergwerk @Kalden Stollen Methan", 1)];
        Saying[] later = [Dead(3, 2, 14), Say.That(4, "Stollen @Kalden Methan messen", 2)];
        Saying[] ferry = [Dead(5, 3, 31), Say.That(6, "Fähre @Lindow Deck Fracht Rettungsboot Reeder", 3)];
        var comparer = new SayingComparer([.. mine, .. later, .. ferry]);
        var linked = ClaimThresholds.Default.Linked;
        comparer.Score(mine[0], later[0]).ShouldBeGreaterThan(linked);
        Odds(comparer.Score(mine[0], later[0])).ShouldBeGreaterThan(10 * Odds(comparer.Score(mine[0], ferry[0])));

        static Saying Dead(long number, long report, decimal value) =>
            Say.That(number, "sterben", report).With(value, "Menschen");
    }

    [Fact]
    public void A_word_that_all_sayings_of_the_story_hold_tells_less()
    {
        var one = Say.That(1, "Hafen Kran");
        var other = Say.That(2, "Hafen Lager");
        var story = Enumerable.Range(3, 40).Select(i => Say.That(i, "Hafen Wort" + i)).ToList();
        new SayingComparer([one, other, .. story])
            .Score(one, other)
            .ShouldBeLessThan(new SayingComparer([one, other]).Score(one, other));
    }

    [Fact]
    public void Reports_about_other_things_are_less_likely_to_say_the_same()
    {
        var one = Say.That(1, "Halle abbrennen", report: 1);
        var other = Say.That(2, "Halle abbrennen", report: 2);
        Saying[] near =
        [
            one,
            other,
            Say.That(3, "@Nordhafen Kai", report: 1),
            Say.That(4, "@Nordhafen Kai", report: 2),
        ];
        Saying[] far = [one, other, Say.That(3, "@Nordhafen Kai", report: 1), Say.That(4, "@Talheim Mühle", report: 2)];
        new SayingComparer(near).Score(one, other).ShouldBeGreaterThan(new SayingComparer(far).Score(one, other));
    }

    [Fact]
    public void It_is_symmetric_and_between_nothing_and_one() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_240_513, 7),
            Prop.ForAll(
                Gen.Elements(Scraps).ArrayOf().Resize(8).Two().ToArbitrary(),
                words =>
                {
                    var one = Say.That(1, string.Join(' ', words.Item1)).With(14, "Menschen");
                    var other = Say.That(2, string.Join(' ', words.Item2)).With(14, null);
                    var comparer = new SayingComparer([one, other]);
                    var score = comparer.Score(one, other);
                    score.ShouldBe(comparer.Score(other, one));
                    score.ShouldBeInRange(0, 1);
                }
            )
        );

    private static double Odds(string one, string other) => Odds(Score(one, other));

    private static double Odds(double score) => score / (1 - score);

    private static double Score(string one, string other) => Score(Say.That(1, one), Say.That(2, other));

    private static double Score(Saying one, Saying other) => new SayingComparer([one, other]).Score(one, other);
}
