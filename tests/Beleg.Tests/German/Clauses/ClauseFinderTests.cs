using Beleg.German.Clauses;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.German.Clauses;

public sealed class ClauseFinderTests
{
    private static readonly string[] Scraps =
    [
        .. "der|die Lotsin|Schiffe|liegen|sagte|dass|weil|und|aber|um|zu|fahren|wer|ob|habe|wird|gesehen".Split('|'),
        .. "nicht|gestern|im Hafen|soll|,|,|.|:|–|(|)|„|“|?".Split('|'),
    ];

    [Fact]
    public void A_main_clause_is_put_together_around_a_relative_clause()
    {
        var cut = new Cut("Das Schiff, das im Hafen lag, fährt morgen nach Island.");
        var main = cut.With("Schiff");
        main.ShouldBe(cut.With("fährt"));
        main.Kind.ShouldBe(ClauseKind.Main);
        main.Parts.Length.ShouldBe(2);
        var relative = cut.With("lag");
        relative.Kind.ShouldBe(ClauseKind.Relative);
        relative.Parent.ShouldBe(main.Index);
    }

    [Fact]
    public void A_dass_clause_depends_on_the_clause_before_it()
    {
        var cut = new Cut("Die Lotsin sagte, dass der Hafen geschlossen bleibt.");
        var content = cut.With("Hafen");
        content.Kind.ShouldBe(ClauseKind.Subordinate);
        content.Parent.ShouldBe(cut.With("sagte").Index);
        cut.Analysis.Surface(content.Opener).ToString().ShouldBe("dass");
    }

    [Fact]
    public void A_clause_in_first_place_depends_on_the_main_clause_after_it()
    {
        var cut = new Cut("Weil der Sturm zunimmt, bleibt die Fähre im Hafen.");
        cut.With("Sturm").Parent.ShouldBe(cut.With("Fähre").Index);
        cut.With("Fähre").Parent.ShouldBe(-1);
    }

    [Fact]
    public void A_condition_begins_with_its_verb()
    {
        var cut = new Cut("Sollte der Sturm zunehmen, bleibt die Fähre im Hafen.");
        cut.With("Sturm").Kind.ShouldBe(ClauseKind.VerbFirst);
        cut.With("Fähre").Kind.ShouldBe(ClauseKind.Main);
        cut.With("Sturm").Parent.ShouldBe(cut.With("Fähre").Index);
    }

    [Fact]
    public void Predicates_joined_by_und_make_two_clauses()
    {
        var cut = new Cut("Die Lotsin verließ das Schiff und meldete den Schaden.");
        cut.With("Lotsin").Index.ShouldNotBe(cut.With("Schaden").Index);
        cut.Predicate("Schaden").Lemma.ShouldBe("melden");
    }

    [Fact]
    public void Nouns_joined_by_und_part_no_clause()
    {
        var cut = new Cut("Die Lotsin und der Kapitän verließen das Schiff.");
        cut.Analysis.Clauses.ShouldHaveSingleItem().Kind.ShouldBe(ClauseKind.Main);
    }

    [Fact]
    public void An_indirect_question_depends_on_the_asking()
    {
        var cut = new Cut("Unklar blieb, ob die Fähre den Hafen erreicht.");
        cut.With("Fähre").Kind.ShouldBe(ClauseKind.Interrogative);
        cut.With("Fähre").Parent.ShouldBe(cut.With("blieb").Index);
    }

    [Fact]
    public void An_infinitive_with_zu_is_a_clause()
    {
        var cut = new Cut("Die Reederei versprach, die Fähre bald zu ersetzen.");
        cut.With("Fähre").Kind.ShouldBe(ClauseKind.Infinitive);
        cut.Predicate("Fähre").Lemma.ShouldBe("ersetzen");
    }

    [Fact]
    public void A_heading_without_a_verb_is_verbless() =>
        new Cut("Sturm an der Küste").Analysis.Clauses.ShouldHaveSingleItem().Kind.ShouldBe(ClauseKind.Verbless);

    [Fact]
    public void A_remark_in_brackets_parts_no_clause()
    {
        var cut = new Cut("Die Fähre (Baujahr 1998) liegt im Hafen.");
        cut.With("Fähre").ShouldBe(cut.With("liegt"));
    }

    [Fact]
    public void Clauses_of_any_words_lie_apart_in_their_sentence_and_depend_on_its_clauses() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20_240_513, 7),
            Prop.ForAll(
                Gen.Elements(Scraps).ArrayOf().Resize(60).ToArbitrary(),
                scraps => Sound(new Cut(string.Join(' ', scraps)))
            )
        );

    private static void Sound(Cut cut)
    {
        var clauses = cut.Analysis.Clauses;
        var taken = new HashSet<int>();
        for (var c = 0; c < clauses.Length; c++)
        {
            var clause = clauses[c];
            clause.Index.ShouldBe(c);
            var sentence = cut.Analysis.Sentences[clause.Sentence];
            foreach (var part in clause.Parts)
            {
                (part.First >= sentence.First && part.First < part.End && part.End <= sentence.End).ShouldBeTrue();
                for (var word = part.First; word < part.End; word++)
                    taken.Add(word).ShouldBeTrue($"word {word} stands in two clauses");
            }

            var steps = 0;
            for (var parent = clause.Parent; parent >= 0; parent = clauses[parent].Parent)
            {
                clauses[parent].Sentence.ShouldBe(clause.Sentence);
                (++steps).ShouldBeLessThan(clauses.Length);
            }
        }
    }
}
