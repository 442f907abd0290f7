using System.Collections.Immutable;
using Beleg.Statements;
using Beleg.Tests.German;

namespace Beleg.Tests.Statements;

public sealed class AttributionFinderTests
{
    private static ImmutableArray<Attribution> Find(string text) =>
        GermanModels.Statements.Find(GermanModels.Analyzer.Analyze(text));

    private static Attribution One(string text) => Find(text).ShouldHaveSingleItem();

    private static void Says(Attribution found, string speaker, string content)
    {
        found.Speaker.ShouldNotBeNull().Text.ShouldBe(speaker);
        found.Content.Text.ShouldBe(content);
    }

    [Fact]
    public void A_text_of_marks_has_few_statements() => Find(new string('„', 4000)).Length.ShouldBeLessThan(400);

    [Fact]
    public void A_quotation_has_the_speaker_after_it()
    {
        var found = One("„Wir fahren morgen“, sagte die Lotsin Irma Kofler.");
        found.Type.ShouldBe(StatementType.Direct);
        found.Speaker.ShouldNotBeNull().Text.ShouldBe("die Lotsin Irma Kofler");
        found.Content.Text.ShouldContain("Wir fahren morgen");
        found.Cue.ShouldNotBeNull().Text.ShouldBe("sagte");
    }

    [Fact]
    public void A_dass_clause_is_content()
    {
        var found = One("Die Hafenbehörde teilte mit, dass der Kanal gesperrt ist.");
        found.Type.ShouldBe(StatementType.Indirect);
        Says(found, "Die Hafenbehörde", "dass der Kanal gesperrt ist");
        found.Cue.ShouldNotBeNull().Text.ShouldBe("teilte mit");
        found.Signal.ShouldBe("mitteilen");
    }

    [Fact]
    public void Laut_names_the_speaker() =>
        One("Laut Polizei lief die Fähre auf Grund.").Speaker.ShouldNotBeNull().Text.ShouldBe("Polizei");

    [Fact]
    public void Zufolge_names_the_speaker_before_it() =>
        One("Der Küstenwache zufolge lief die Fähre auf Grund.")
            .Speaker.ShouldNotBeNull()
            .Text.ShouldBe("Der Küstenwache");

    [Fact]
    public void Wie_frames_the_clause_around_it() =>
        One("Wie die Reederei mitteilte, lief die Fähre auf Grund.")
            .Speaker.ShouldNotBeNull()
            .Text.ShouldBe("die Reederei");

    [Fact]
    public void An_inserted_frame_cuts_the_content_in_two()
    {
        var found = One("Der Kanal, sagte die Lotsin, sei seit Tagen gesperrt.");
        Says(found, "die Lotsin", "Der Kanal … sei seit Tagen gesperrt");
        found.Frame.ShouldNotBeNull().Text.Trim(' ', ',').ShouldBe("sagte die Lotsin");
    }

    [Fact]
    public void A_party_in_brackets_belongs_to_the_speaker() =>
        One("Ministerin Irma Kofler (SPD) sagte, der Kanal sei gesperrt.")
            .Speaker.ShouldNotBeNull()
            .Text.ShouldBe("Ministerin Irma Kofler (SPD)");

    [Fact]
    public void An_apposition_belongs_to_the_speaker() =>
        One("Irma Kofler, Sprecherin der Reederei, sagte, der Kanal sei gesperrt.")
            .Speaker.ShouldNotBeNull()
            .Text.ShouldBe("Irma Kofler, Sprecherin der Reederei");

    [Fact]
    public void A_genitive_belongs_to_the_speaker() =>
        One("Ein Sprecher der Reederei sagte, der Kanal sei gesperrt.")
            .Speaker.ShouldNotBeNull()
            .Text.ShouldBe("Ein Sprecher der Reederei");

    [Fact]
    public void After_und_the_subject_before_it_speaks() =>
        Find("Die Lotsin verließ das Schiff und sagte, der Kanal sei gesperrt.")
            .ShouldHaveSingleItem()
            .Speaker.ShouldNotBeNull()
            .Text.ShouldBe("Die Lotsin");

    [Fact]
    public void An_object_in_first_place_does_not_speak()
    {
        var found = One("Dem Minister sagte die Lotsin, der Kanal sei gesperrt.");
        found.Speaker.ShouldNotBeNull().Text.ShouldBe("die Lotsin");
        found.Addressee.ShouldNotBeNull().Text.ShouldBe("Dem Minister");
    }

    [Fact]
    public void The_addressee_stands_in_the_dative()
    {
        var found = One("Irma Kofler sagte der Zeitung, der Kanal sei gesperrt.");
        found.Speaker.ShouldNotBeNull().Text.ShouldBe("Irma Kofler");
        found.Addressee.ShouldNotBeNull().Text.ShouldBe("der Zeitung");
    }

    [Fact]
    public void Who_stands_after_gegenueber_is_addressed()
    {
        var found = One("Irma Kofler sagte gegenüber der Agentur, der Kanal sei gesperrt.");
        found.Speaker.ShouldNotBeNull().Text.ShouldBe("Irma Kofler");
        found.Addressee.ShouldNotBeNull().Text.ShouldContain("der Agentur");
    }

    [Fact]
    public void Who_is_called_upon_is_addressed_and_does_not_speak()
    {
        var found = One("Die Ministerin forderte die Regierung auf, den Kanal zu räumen.");
        found.Speaker.ShouldNotBeNull().Text.ShouldBe("Die Ministerin");
        found.Addressee.ShouldNotBeNull().Text.ShouldBe("die Regierung");
    }

    [Fact]
    public void After_who_was_spoken_of_reported_speech_is_theirs()
    {
        var found = One("Die Ministerin ist verreist. Der Kanal sei seit Montag gesperrt.");
        found.Speaker.ShouldNotBeNull().Text.ShouldBe("Die Ministerin");
    }

    [Fact]
    public void Who_stands_in_a_relative_clause_of_the_speaker_does_not_speak() =>
        Find("Der Minister, der die Lotsin traf, sagte, der Kanal sei gesperrt.")
            .ShouldHaveSingleItem()
            .Speaker.ShouldNotBeNull()
            .Text.ShouldStartWith("Der Minister");

    [Fact]
    public void Reported_speech_goes_on_with_who_spoke_before()
    {
        var found = Find("Die Lotsin sagte, der Kanal sei gesperrt. Die Fähre liege seit Montag im Hafen.");
        found.Length.ShouldBe(2);
        Says(found[1], "Die Lotsin", "Die Fähre liege seit Montag im Hafen.");
    }

    [Fact]
    public void A_sentence_in_the_indicative_goes_on_with_nobody() =>
        One("Die Lotsin sagte, der Kanal sei gesperrt. Die Fähre liegt seit Montag im Hafen.")
            .Content.Text.ShouldBe("der Kanal sei gesperrt");

    [Fact]
    public void A_quotation_in_a_content_stands_within_it()
    {
        var found = Find("Die Lotsin sagte, dass der Kanal „völlig unpassierbar“ sei.");
        found.Length.ShouldBe(2);
        found[0].Within.ShouldBeNull();
        found[1].Within.ShouldBe(0);
        found[1].Content.Text.ShouldContain("völlig unpassierbar");
    }

    [Fact]
    public void A_report_of_events_holds_no_statement() =>
        Find("Die Fähre lief am Montag auf Grund. Drei Schlepper zogen sie in den Hafen.").ShouldBeEmpty();

    [Fact]
    public void Every_finding_says_why()
    {
        var all = Find("Laut Polizei lief die Fähre auf Grund. „Wir prüfen das“, sagte die Lotsin.");
        all.Length.ShouldBe(2);
        all.ShouldAllBe(found => !found.Because.IsEmpty);
    }
}
