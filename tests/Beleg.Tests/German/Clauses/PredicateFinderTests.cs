namespace Beleg.Tests.German.Clauses;

public sealed class PredicateFinderTests
{
    [Fact]
    public void A_separated_particle_belongs_to_the_verb()
    {
        var cut = new Cut("Die Behörde teilte den Termin am Abend mit.");
        cut.Predicate("Behörde").Lemma.ShouldBe("mitteilen");
        cut.Predicate("Behörde").Verbs.Length.ShouldBe(2);
    }

    [Fact]
    public void Werden_with_a_participle_is_passive()
    {
        var predicate = new Cut("Der Hafen wurde gestern geschlossen.").Predicate("Hafen");
        predicate.Lemma.ShouldBe("schließen");
        predicate.IsPassive.ShouldBeTrue();
        predicate.IsPerfect.ShouldBeFalse();
    }

    [Fact]
    public void Haben_with_a_participle_is_perfect()
    {
        var predicate = new Cut("Die Lotsin hat den Schaden gemeldet.").Predicate("Lotsin");
        predicate.Lemma.ShouldBe("melden");
        predicate.IsPerfect.ShouldBeTrue();
        predicate.IsPassive.ShouldBeFalse();
    }

    [Fact]
    public void A_modal_verb_stands_over_the_full_verb()
    {
        var predicate = new Cut("Die Reederei will die Fähre verkaufen.").Predicate("Reederei");
        predicate.Modal.ShouldBe("wollen");
        predicate.Lemma.ShouldBe("verkaufen");
    }

    [Fact]
    public void Sei_can_only_be_reported_speech()
    {
        new Cut("Die Lage sei ernst.").Predicate("Lage").IsSubjunctive1.ShouldBeTrue();
        new Cut("Die Lage ist ernst.").Predicate("Lage").IsSubjunctive1.ShouldBeFalse();
    }

    [Fact]
    public void Without_another_verb_the_auxiliary_is_the_predicate() =>
        new Cut("Die Lage ist ernst.").Predicate("Lage").Lemma.ShouldBe("sein");

    [Fact]
    public void A_passive_under_a_modal_verb_keeps_its_full_verb()
    {
        var predicate = new Cut("Der Hafen soll morgen geschlossen werden.").Predicate("Hafen");
        predicate.Lemma.ShouldBe("schließen");
        predicate.Modal.ShouldBe("sollen");
        predicate.IsPassive.ShouldBeTrue();
    }

    [Fact]
    public void A_passive_in_the_perfect_is_both()
    {
        var predicate = new Cut("Der Hafen ist gestern geschlossen worden.").Predicate("Hafen");
        predicate.Lemma.ShouldBe("schließen");
        predicate.IsPassive.ShouldBeTrue();
    }

    [Fact]
    public void The_particle_of_a_participle_or_of_a_verb_at_the_end_stays()
    {
        new Cut("Die Behörde hat den Termin mitgeteilt.").Predicate("Behörde").Lemma.ShouldBe("mitteilen");
        new Cut("Unklar ist, wann die Behörde den Termin mitteilt.").Predicate("Behörde").Lemma.ShouldBe("mitteilen");
    }
}
