using Beleg.Propositions;
using Beleg.Text;

namespace Beleg.Tests.Propositions;

/// <summary>What is said and told in small reports.</summary>
public sealed class PropositionTests(LoadedReader loaded) : IClassFixture<LoadedReader>
{
    [Fact]
    public void The_content_of_a_statement_is_its_names_nouns_verbs_and_adjectives_in_order() =>
        Words("Die Brücke sei am Montag wegen eines schweren Sturms gesperrt worden, sagte Bürgermeisterin Ines Kolb.")
            .ShouldBe(["Brücke", "schwer", "Sturm", "sperren"]);

    [Fact]
    public void Verbs_have_their_particle_and_auxiliaries_and_modals_are_left_out() =>
        Words("Die Stadt kündigt den Vertrag an. Der Verein musste die Halle räumen.", told: true)
            .ShouldBe(["Verein", "Halle", "räumen"]);

    [Fact]
    public void A_separated_verb_is_one_word() =>
        Words("In der alten Mühle brach am Morgen ein Brand aus.", told: true)
            .ShouldBe(["alt", "Mühle", "ausbrechen", "Brand"], ignoreOrder: true);

    [Theory]
    [InlineData("Nordkorea habe die Soldaten geschickt, sagte die Expertin.")]
    [InlineData("Nordkoreanische Behörden hätten die Soldaten geschickt, sagte die Expertin.")]
    [InlineData("Pjöngjang habe die Soldaten geschickt, sagte die Expertin.")]
    [InlineData("Nordkoreas Regierung habe die Soldaten geschickt, sagte die Expertin.")]
    public void A_state_its_adjective_and_its_capital_are_the_state(string text) => Names(text).ShouldBe(["Nordkorea"]);

    [Fact]
    public void A_capital_where_something_happens_is_the_town() =>
        Names("In Moskau sei ein Lagerhaus abgebrannt, sagte die Expertin.").ShouldBe(["Moskau"]);

    [Fact]
    public void A_person_goes_by_the_fullest_name_of_the_report() =>
        Names(
                "Der Bürgermeister heißt Jakob Ellermann. Die Kasse sei leer, weil Ellermann sie geplündert habe, sagte die Kämmerin."
            )
            .ShouldBe(["Jakob Ellermann"]);

    [Fact]
    public void A_pronoun_is_whom_it_means() =>
        Names("Jakob Ellermann kam am Abend in die Stadt. Er habe das Geld nie gesehen, sagte Ellermann.")
            .ShouldBe(["Jakob Ellermann"]);

    [Fact]
    public void A_name_before_a_hyphen_is_a_name_and_the_rest_a_noun() =>
        Words("Der Nato-Generalsekretär sei krank, sagte die Sprecherin.")
            .ShouldBe(["Nato", "Generalsekretär", "krank"]);

    [Fact]
    public void The_verb_and_the_speaker_of_a_summary_are_no_terms() =>
        Words("Der Konzern Nordwerft wies die Darstellung am Dienstag zurück.").ShouldBe(["Darstellung"]);

    [Fact]
    public void Times_numbers_and_units_are_no_terms() =>
        Words(
                "Am Mittwoch gegen 14 Uhr seien rund 30 Prozent der Ernte, etwa 40.000 Euro wert, verdorben, sagte der Bauer."
            )
            .ShouldBe(["Ernte", "wert", "verderben"]);

    [Theory]
    [InlineData("Die Brücke sei nicht gesperrt worden, sagte die Bürgermeisterin.", true)]
    [InlineData("Es habe keine Warnung gegeben, sagte die Bürgermeisterin.", true)]
    [InlineData("Der Deich sei nie geprüft worden, sagte die Bürgermeisterin.", true)]
    [InlineData("Die Brücke sei gesperrt worden, sagte die Bürgermeisterin.", false)]
    [InlineData("Es seien nicht nur Häuser, sondern auch Straßen zerstört worden, sagte die Bürgermeisterin.", false)]
    [InlineData("Es seien nicht 17, sondern 16 Schiffe gesunken, sagte die Bürgermeisterin.", false)]
    [InlineData("Die nicht genannten Zeugen hätten den Brand gesehen, sagte die Bürgermeisterin.", false)]
    public void Words_that_deny_the_main_predicate_are_told(string text, bool isNegated) =>
        Said(text)[0].IsNegated.ShouldBe(isNegated);

    [Fact]
    public void The_report_tells_what_nobody_says()
    {
        var told = Told(
            "Brand in der Altstadt\n\nEin Feuer hat am Sonntag die Markthalle zerstört. Die Ursache sei unklar, sagte die Sprecherin. Wer zahlt den Schaden?"
        );
        told.Select(p => p.Passage.Text).ShouldBe(["Ein Feuer hat am Sonntag die Markthalle zerstört"]);
        told[0].Statement.ShouldBeNull();
    }

    [Fact]
    public void Two_main_clauses_with_subjects_of_their_own_tell_two_things() =>
        Told("Das Wasser überflutete den Bahnhof, und die Züge fuhren in den Nachbarort.").Length.ShouldBe(2);

    [Fact]
    public void A_number_alone_can_be_the_subject_of_a_second_clause() =>
        Told("Bei dem Erdbeben starben 30 Menschen, mehr als 200 wurden verletzt.").Length.ShouldBe(2);

    [Fact]
    public void A_second_verb_of_the_same_subject_tells_no_other_thing() =>
        Told("Das Wasser überflutete den Bahnhof und zerstörte die Gleise.").Length.ShouldBe(1);

    [Fact]
    public void Figures_inside_are_named()
    {
        var reading = loaded.Reader.Read(new Report("Bei dem Unglück wurden 14 Arbeiter verletzt, sagte die Polizei."));
        var figure = reading.Figures.ShouldHaveSingleItem().Id;
        reading.Propositions[0].Figures.ShouldBe([figure]);
    }

    private string[] Words(string text, bool told = false) =>
        [.. (told ? Told(text)[^1] : Said(text)[0]).Terms.Select(t => t.Word)];

    private string[] Names(string text) =>
        [.. Said(text)[0].Terms.Where(t => t.Kind == TermKind.Name).Select(t => t.Word)];

    private Proposition[] Said(string text) =>
        [.. loaded.Reader.Read(new Report(text)).Propositions.Where(p => p.Statement is not null)];

    private Proposition[] Told(string text) =>
        [.. loaded.Reader.Read(new Report(text)).Propositions.Where(p => p.Statement is null)];
}
