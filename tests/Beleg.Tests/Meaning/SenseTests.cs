using Beleg.Meaning;
using Beleg.Reasons;
using Beleg.Text;

namespace Beleg.Tests.Meaning;

public sealed class SenseTests(LoadedReader loaded) : IClassFixture<LoadedReader>
{
    private Sense First(string text)
    {
        var statements = loaded.Reader.Read(new Report(text)).Statements;
        statements.ShouldNotBeEmpty();
        return statements[0].Sense;
    }

    [Theory]
    [InlineData("Die Lotsin sagte, der Kanal sei gesperrt.", Act.Asserts)]
    [InlineData("Die Reederei bestritt, dass die Fähre leck ist.", Act.Denies)]
    [InlineData("Die Reederei bestätigte, dass die Fähre leck ist.", Act.Confirms)]
    [InlineData("Die Reederei kündigte an, die Fähre zu ersetzen.", Act.Announces)]
    [InlineData("Die Lotsin forderte, dass der Kanal geräumt wird.", Act.Demands)]
    [InlineData("Die Lotsin warnte, der Kanal könne versanden.", Act.Warns)]
    [InlineData("Die Reederei versprach, die Fähre zu ersetzen.", Act.Promises)]
    [InlineData("Die Lotsin fragte, ob der Kanal frei sei.", Act.Asks)]
    public void The_verb_of_saying_tells_the_act(string text, Act act) => First(text).Act.ShouldBe(act);

    [Fact]
    public void Who_denies_rejects_the_content() =>
        First("Die Reederei bestritt, dass die Fähre leck ist.").Position.ShouldBe(Position.Rejects);

    [Fact]
    public void Neither_confirming_nor_denying_declines() =>
        First("Die Reederei wollte weder bestätigen noch dementieren, dass die Fähre leck ist.")
            .Act.ShouldBe(Act.Declines);

    [Fact]
    public void Who_does_not_rule_out_holds_it_possible()
    {
        var sense = First("Die Reederei schloss nicht aus, dass die Fähre leck ist.");
        sense.Act.ShouldNotBe(Act.Denies);
        sense.Position.ShouldNotBe(Position.Rejects);
    }

    [Fact]
    public void Who_rules_out_rejects() =>
        First("Die Reederei schloss aus, dass die Fähre leck ist.").Position.ShouldBe(Position.Rejects);

    [Fact]
    public void A_condition_with_its_verb_first_is_conditional() =>
        First("Sollte der Sturm zunehmen, werde die Fähre im Hafen bleiben, sagte die Lotsin.")
            .Position.ShouldBe(Position.Conditional);

    [Fact]
    public void A_condition_with_wenn_is_conditional() =>
        First("Die Lotsin sagte, die Fähre werde fahren, wenn der Sturm nachlasse.")
            .Position.ShouldBe(Position.Conditional);

    [Fact]
    public void What_happens_each_time_is_no_condition() =>
        First("Die Lotsin sagte, immer wenn der Wind dreht, steigt das Wasser.").Position.ShouldBe(Position.Affirms);

    [Fact]
    public void A_modal_verb_in_a_condition_intends_nothing() =>
        First("Sollte der Sturm zunehmen, werde die Fähre im Hafen bleiben, sagte die Lotsin.")
            .Modality.ShouldNotBe(Modality.Intended);

    [Fact]
    public void The_word_that_decided_is_given_as_the_reason() =>
        First("Die Lotsin sagte, die Fähre sei offenbar leck.")
            .Because.ShouldContain(b => b.Field == Field.Modality && b.Words.Contains("offenbar"));

    [Fact]
    public void Who_does_not_deny_does_not_reject() =>
        First("Die Reederei bestritt nicht, dass die Fähre leck ist.").Position.ShouldNotBe(Position.Rejects);

    [Fact]
    public void Who_does_not_know_neither_holds_nor_rejects() =>
        First("Die Lotsin sagte, sie wisse nicht, ob die Fähre leck sei.").Position.ShouldBe(Position.DoesNotKnow);

    [Theory]
    [InlineData("Die Lotsin sagte, die Fähre sei leck.", Modality.Certain)]
    [InlineData("Die Lotsin sagte, die Fähre sei offenbar leck.", Modality.Probable)]
    [InlineData("Die Lotsin sagte, die Fähre sei wahrscheinlich leck.", Modality.Probable)]
    [InlineData("Die Lotsin sagte, die Fähre sei möglicherweise leck.", Modality.Possible)]
    [InlineData("Die Lotsin sagte, die Reederei wolle die Fähre verkaufen.", Modality.Intended)]
    public void Adverbs_and_modal_verbs_tell_how_sure_it_is(string text, Modality modality) =>
        First(text).Modality.ShouldBe(modality);

    [Fact]
    public void An_adverb_in_a_clause_inside_the_content_is_about_something_else() =>
        First("Die Lotsin sagte, die Fähre, die möglicherweise leck sei, liege im Hafen.")
            .Modality.ShouldBe(Modality.Certain);
}
