using System.Collections.Immutable;
using Beleg.Exchange.Briefing;
using Beleg.Meaning;
using Beleg.Sources;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Exchange.Tests.Briefing;

public sealed class ContrastsTests
{
    private const string Rumour = "In Lauring liege Gift im Brunnen der Molkerei";
    private const string Denial = "Das Amt wies die Berichte zurück";

    [Fact]
    public void A_denial_that_only_sums_up_points_back_within_its_paragraph()
    {
        var contrast = Contrasts.Of(SampleReading.Full).ShouldHaveSingleItem();
        contrast.Statements.Select(s => s.Id).ShouldBe(["s1", "s3"]);
        contrast.Because.ShouldBe(["s3 denies what was said before it, in paragraph 2"]);
    }

    [Fact]
    public void A_denial_points_to_the_words_right_before_it_and_to_what_speaks_of_the_same()
    {
        var contrast = Of(
                Said("A", "Die Kinder sangen im Park"),
                Said("B", "Der Brunnen sei leer"),
                Said("C", Rumour),
                Said("Amt", Denial, Position.Rejects)
            )
            .ShouldHaveSingleItem();
        contrast.Statements.Select(s => s.Id).ShouldBe(["s2", "s3", "s4"]);
    }

    [Fact]
    public void A_denial_does_not_point_over_a_paragraph() =>
        Of(Said("C", Rumour + ".\n\nEs regnet.\n\nEs schneit.\n\n"), Said("D", Denial, Position.Rejects))
            .ShouldBeEmpty();

    [Fact]
    public void Not_knowing_stands_beside_what_shares_two_of_its_nouns_before_or_after_it()
    {
        foreach (var early in new[] { true, false })
        {
            var doubt = Said("D", "ob der Brunnen durch Gifte verdorben sei", Position.DoesNotKnow);
            var contrast = Of(early ? [doubt, Said("C", Rumour)] : [Said("C", Rumour), doubt]).ShouldHaveSingleItem();
            contrast.Statements.Length.ShouldBe(2);
            contrast.Because.ShouldHaveSingleItem().ShouldContain("shares Brunnen, Gifte with");
        }
    }

    [Fact]
    public void One_shared_noun_is_not_enough() =>
        Of(Said("C", Rumour), Said("D", "ob der Brunnen leer sei", Position.DoesNotKnow)).ShouldBeEmpty();

    [Fact]
    public void Names_of_states_alone_are_not_enough() =>
        Of(
                Said("C", "man werde Tauranien und Kalmarien helfen"),
                Said("D", "ob es Kalmarien und Tauranien nütze", Position.DoesNotKnow)
            )
            .ShouldBeEmpty();

    [Fact]
    public void A_word_that_only_begins_sentences_is_no_noun() =>
        Of(
                Said("C", "Wenn der Damm bricht, hilft niemand. Dieses Mal nicht."),
                Said("D", "Wenn er hält, gut. Dieses Glück bleibe.", Position.Conditional)
            )
            .ShouldBeEmpty();

    [Fact]
    public void Numbers_are_shared_too() =>
        Of(Said("C", "man zähle 12.000 kranke Schafe"), Said("D", "ob es 12.000 Schafe sind", Position.DoesNotKnow))
            .ShouldHaveSingleItem()
            .Because.ShouldBe(["s2 shares 12.000, Schafe with s1"]);

    [Fact]
    public void Who_stand_to_it_alike_are_no_contrast() =>
        Of(Said("C", Rumour, Position.DoesNotKnow), Said("D", "ob der Brunnen Gift enthalte", Position.DoesNotKnow))
            .ShouldBeEmpty();

    [Fact]
    public void Statements_of_one_source_are_no_contrast()
    {
        var full = SampleReading.Full;
        var same = full.Statements.Select(s => s with { Sources = ["q1"] });
        Contrasts.Of(full with { Statements = [.. same] }).ShouldBeEmpty();
    }

    [Fact]
    public void Where_all_affirm_nothing_stands_side_by_side() =>
        Of(Said("C", Rumour), Said("D", "der Brunnen sei voller Gift")).ShouldBeEmpty();

    [Fact]
    public void Those_that_share_most_come_first_and_no_more_than_five()
    {
        var pairs = Enumerable.Range(0, 7).SelectMany(Pair).ToArray();
        var contrasts = Of(pairs);
        contrasts.Length.ShouldBe(5);
        contrasts[0].Statements.Select(s => s.Id).ShouldBe(["s13", "s14"]);

        static (string, string, Position)[] Pair(int i)
        {
            var letter = (char)('a' + i);
            var words = $"die X{letter}pfel und Y{letter}rnen" + (i == 6 ? " und Zitronen" : "");
            return [Said($"C{i}", words), Said($"D{i}", "ob " + words, Position.DoesNotKnow)];
        }
    }

    [Fact]
    public void A_denial_comes_before_what_is_only_not_known()
    {
        var contrasts = Of(
            Said("A", Rumour + " und im Teich"),
            Said("B", "ob Gift im Teich und im Brunnen liege", Position.DoesNotKnow),
            Said("C", "man zahle den Bauern nichts"),
            Said("Amt", Denial, Position.Rejects)
        );
        contrasts.Length.ShouldBe(2);
        contrasts[0].Statements[^1].Id.ShouldBe("s4");
    }

    private static (string Who, string Words, Position Position) Said(
        string who,
        string words,
        Position position = Position.Affirms
    ) => (who, words, position);

    // A report of these words alone, one after the other.
    private static ImmutableArray<Contrast> Of(params (string Who, string Words, Position Position)[] said)
    {
        var text = string.Join(' ', said.Select(s => s.Words + "."));
        var statements = ImmutableArray.CreateBuilder<Statement>();
        var start = 0;
        foreach (var (who, words, position) in said)
        {
            var content = Passage.Of(text, new Span(start, start + words.TrimEnd().Length));
            start += words.Length + 2;
            var denies = position == Position.Rejects;
            statements.Add(
                new Statement(
                    $"s{statements.Count + 1}",
                    new Attribution(denies ? StatementType.Reported : StatementType.Indirect, Medium.Speech, content),
                    new Sense(denies ? Act.Denies : Act.Asserts, position, Modality.Certain)
                )
                {
                    Sources = [who],
                }
            );
        }

        return Contrasts.Of(
            SampleReading.Empty(text) with
            {
                Statements = statements.ToImmutable(),
                Sources =
                [
                    new Source("q1", "Tauranien", SourceKind.State),
                    new Source("q2", "Kalmarien", SourceKind.State),
                ],
            }
        );
    }
}
