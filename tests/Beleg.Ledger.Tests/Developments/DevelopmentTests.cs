using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using Beleg.Meaning;
using static Beleg.Ledger.Tests.Developments.Said;

namespace Beleg.Ledger.Tests.Developments;

public sealed class DevelopmentTests
{
    private const long Expert = 12;
    private const long Firm = 13;
    private const long Prosecution = 14;

    private static readonly OutstandingPoint Opinion = Point(
        "2026-05-14",
        "Sein Gutachten soll bis Freitag vorliegen",
        "Gutachten:N8 Freitag:N5 vorliegen:V6",
        "Sprinkler:N11 Halle:N9 Brand:N8 Hafen:N8",
        who: [Expert],
        due: "2026-05-15"
    );

    private static readonly OutstandingPoint Comment = Point(
        "2026-05-12",
        "Eine Stellungnahme des Unternehmens stand am Abend noch aus",
        "Stellungnahme:N8 Unternehmen:N5 Abend:N4 ausstehen:V8",
        "Sprinkler:N11 Halle:N9 Brand:N8 Hafen:N8",
        who: [Firm]
    );

    [Theory]
    [InlineData("Das Gutachten zum Brand in der Halle liegt vor", "Gutachten:N8 Brand:N8 Halle:N9 vorliegen:V6")]
    [InlineData(
        "Das Brandgutachten ergab, dass die Sprinkler trocken waren",
        "Brandgutachten:N14 ergeben:V6 Sprinkler:N11 trocken:A8"
    )]
    [InlineData("Die Expertise zu Halle 14 wurde veröffentlicht", "Expertise:N9 Halle:N9 veröffentlichen:V6")]
    public void What_is_delivered_is_closed(string text, string terms)
    {
        var found = DevelopmentFinder.Find(Opinion, Report("2026-05-19", Saying(text, terms)));

        found.ShouldNotBeNull();
        found.Kind.ShouldBe(DevelopmentKind.Closes, string.Join("; ", found.Because));
        found.Saying.ShouldBe(100);
        found.Score.ShouldBeInRange(0.6, 1);
    }

    [Fact]
    public void A_document_that_speaks_has_come()
    {
        var report = Report(
                "2026-05-19",
                Saying("Die Sprinkler in der Halle waren ohne Wasser", "Sprinkler:N11 Halle:N9 Wasser:N6", source: 50)
            )
            .WithName(50, "ein Gutachten des Sachverständigen");

        DevelopmentFinder.Find(Opinion, report)!.Kind.ShouldBe(DevelopmentKind.Closes);
    }

    [Theory]
    [InlineData("Das Gutachten verzögert sich", "Gutachten:N8 verzögern:V8", DevelopmentKind.Delays)]
    [InlineData(
        "Die Vorlage des Gutachtens wurde verschoben",
        "Gutachten:N8 Vorlage:N7 verschieben:V7",
        DevelopmentKind.Delays
    )]
    [InlineData("Das Gutachten kommt erst am Dienstag", "Gutachten:N8 kommen:V2", DevelopmentKind.Delays)]
    [InlineData("Das Gutachten wird es nicht geben", "Gutachten:N8 geben:V2", DevelopmentKind.Contradicts)]
    [InlineData(
        "Den Auftrag für das Gutachten zog er zurück",
        "Auftrag:N7 Gutachten:N8 zurückziehen:V8",
        DevelopmentKind.Contradicts
    )]
    [InlineData("Mit dem Gutachten sei wie geplant zu rechnen", "Gutachten:N8 rechnen:V5", DevelopmentKind.Confirms)]
    [InlineData("Er habe sein Gutachten vorgelegt", "Gutachten:N8 vorlegen:V6", DevelopmentKind.Closes)]
    public void Words_tell_what_has_become_of_it(string text, string terms, DevelopmentKind kind)
    {
        var found = DevelopmentFinder.Find(Opinion, Report("2026-05-16", Saying(text, terms, Expert)));

        found.ShouldNotBeNull();
        found.Kind.ShouldBe(kind, string.Join("; ", found.Because));
    }

    [Fact]
    public void What_is_denied_to_be_late_stands()
    {
        var saying = Saying("Das Gutachten verzögert sich nicht", "Gutachten:N8 verzögern:V8", Expert) with
        {
            IsNegated = true,
        };

        DevelopmentFinder.Find(Opinion, Report("2026-05-15", saying))!.Kind.ShouldBe(DevelopmentKind.Confirms);
    }

    public static TheoryData<Saying> NotYet =>
        new(
            Saying("Das Gutachten liegt noch nicht vor", "Gutachten:N8 vorliegen:V6", Expert) with
            {
                IsNegated = true,
            },
            Saying("Er will sein Gutachten vorlegen", "Gutachten:N8 vorlegen:V6", Expert) with
            {
                Modality = Modality.Intended,
            },
            Saying("Das Gutachten könnte vorliegen", "Gutachten:N8 vorliegen:V6", Expert) with
            {
                Modality = Modality.Possible,
            },
            Saying("Ob das Gutachten vorliegt, wisse er nicht", "Gutachten:N8 vorliegen:V6", Expert) with
            {
                Position = Position.DoesNotKnow,
            },
            Saying("Er vertraue dem Gutachten", "Gutachten:N8 vertrauen:V7", Expert)
        );

    [Theory]
    [MemberData(nameof(NotYet))]
    public void What_has_not_come_is_not_closed(Saying saying)
    {
        DevelopmentFinder.Find(Opinion, Report("2026-05-19", saying)).ShouldBeNull();
    }

    [Fact]
    public void The_same_thing_on_another_matter_is_another()
    {
        var other = Saying("Das Gutachten zur Brücke liegt vor", "Gutachten:N8 Brücke:N9 vorliegen:V6", source: 99);

        DevelopmentFinder.Find(Opinion, Report("2026-05-19", other)).ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-05-14")]
    [InlineData("2026-05-13")]
    [InlineData("2026-05")]
    public void Only_a_report_of_a_later_day_tells(string date)
    {
        var saying = Saying("Er habe sein Gutachten vorgelegt", "Gutachten:N8 vorlegen:V6", Expert);

        DevelopmentFinder.Find(Opinion, Report(date, saying)).ShouldBeNull();
        DevelopmentFinder.Find(Opinion, new LaterReport(2, null) { Sayings = [saying] }).ShouldBeNull();
        DevelopmentFinder.Find(Opinion, Report("2026-05-15", saying)).ShouldNotBeNull();
    }

    [Fact]
    public void What_the_later_report_leaves_open_with_a_later_day_is_late()
    {
        var still = Point(
            "2026-05-16",
            "Das Gutachten kommt am Dienstag",
            "Gutachten:N8 kommen:V2",
            due: "2026-05-19"
        ) with
        {
            Number = 8,
        };

        var found = DevelopmentFinder.Find(Opinion, Report("2026-05-16") with { Open = [still], IsOfOneStory = true });

        found!.Kind.ShouldBe(DevelopmentKind.Delays);
        found.LaterPoint.ShouldBe(8);
        found.Saying.ShouldBeNull();
    }

    [Fact]
    public void What_the_later_report_leaves_open_is_not_closed_by_it()
    {
        var still = Point("2026-05-15", "Das Gutachten steht noch aus", "Gutachten:N8 ausstehen:V8", who: [Expert]) with
        {
            Number = 8,
        };
        var saying = Saying("Er habe sein Gutachten vorgelegt", "Gutachten:N8 vorlegen:V6", Expert);

        DevelopmentFinder.Find(Opinion, Report("2026-05-15", saying) with { Open = [still] }).ShouldBeNull();
    }

    [Fact]
    public void Whoever_had_not_spoken_closes_it_by_speaking_on_the_matter()
    {
        var speaks = Saying("Alle Sprinkler in der Halle waren gewartet", "Sprinkler:N11 Halle:N9 warten:V6", Firm);

        DevelopmentFinder.Find(Comment, Report("2026-05-13", speaks))!.Kind.ShouldBe(DevelopmentKind.Closes);
    }

    public static TheoryData<Saying> Silence =>
        new(
            Saying("Alle Sprinkler in der Halle waren gewartet", "Sprinkler:N11 Halle:N9 warten:V6", Prosecution),
            Saying("Der Umsatz stieg", "Umsatz:N8 steigen:V5", Firm),
            Saying("Zu den Sprinklern in der Halle sage man nichts", "Sprinkler:N11 Halle:N9 sagen:V2", Firm) with
            {
                Act = Act.Declines,
            }
        );

    [Theory]
    [MemberData(nameof(Silence))]
    public void Others_and_other_matters_and_silence_do_not_close_it(Saying saying)
    {
        DevelopmentFinder.Find(Comment, Report("2026-05-13", saying)).ShouldBeNull();
    }

    [Fact]
    public void A_question_is_answered_by_most_of_its_words()
    {
        var question = Point(
            "2026-02-02",
            "Wann der Ausschuss zusammentritt, stand zunächst nicht fest",
            "Ausschuss:N7 zusammentreten:V10 feststehen:V6"
        );
        var answer = Saying(
            "Der Finanzausschuss soll am Montag zu einer Sondersitzung zusammenkommen",
            "Finanzausschuss:N11 Montag:N5 Sondersitzung:N10 zusammenkommen:V8"
        ) with
        {
            Modality = Modality.Intended,
        };

        DevelopmentFinder.Find(question, Report("2026-02-05", answer))!.Kind.ShouldBe(DevelopmentKind.Closes);
        DevelopmentFinder
            .Find(question, Report("2026-02-05", answer with { Position = Position.DoesNotKnow }))
            .ShouldBeNull();
    }

    [Fact]
    public void A_meeting_that_was_put_off_is_late()
    {
        var meeting = Point(
            "2026-02-05",
            "Der Finanzausschuss soll am Montag zu einer Sondersitzung zusammenkommen",
            "Finanzausschuss:N11 Montag:N5 Sondersitzung:N10 zusammenkommen:V8",
            who: [20],
            due: "2026-02-09"
        );
        var saying = Saying(
            "Tiedje verlegte die Sitzung des Ausschusses auf Mittwoch",
            "Tiedje:E12 verlegen:V7 Sitzung:N6 Ausschuss:N7"
        );

        DevelopmentFinder.Find(meeting, Report("2026-02-07", saying))!.Kind.ShouldBe(DevelopmentKind.Delays);
    }

    [Fact]
    public void A_saying_that_closes_an_open_point_finds_it_by_a_key()
    {
        (Opinion, Saying("Die Expertise liegt vor", "Expertise:N9 vorliegen:V6")).ShouldShareAKey();
        (Comment, Saying("Alles war gewartet", "warten:V6", Firm)).ShouldShareAKey();
        PointKeys.Of(Comment).ShouldNotContain("term:Abend");
    }

    [Fact]
    public void In_one_story_the_thing_itself_is_enough()
    {
        var report = Report(
            "2026-05-19",
            Saying("Der Experte legte das Gutachten vor", "Experte:N7 Gutachten:N8 vorlegen:V6")
        );

        DevelopmentFinder.Find(Opinion, report).ShouldBeNull();
        DevelopmentFinder.Find(Opinion, report with { IsOfOneStory = true })!.Kind.ShouldBe(DevelopmentKind.Closes);
    }

    [Fact]
    public void The_declaration_of_another_is_another()
    {
        var point = Point(
            "2025-10-20",
            "Eine Erklärung des Außenministeriums in Ulgar stand am Abend noch aus",
            "Erklärung:N6 Außenministerium:N8 Ulgar:E14 Abend:N4 ausstehen:V8",
            "Velmarien:E14 Soldat:N8"
        );
        var saying = Saying(
            "Die Kontaktgruppe hat sich auf eine Erklärung zum Krieg in Velmarien geeinigt",
            "Kontaktgruppe:N10 Erklärung:N6 Krieg:N7 Velmarien:E14 einigen:V7"
        );

        DevelopmentFinder.Find(point, Report("2025-10-27", saying)).ShouldBeNull();
    }

    [Fact]
    public void Another_declaration_of_the_same_story_is_another()
    {
        var point = Point(
            "2025-10-22",
            "Eine gemeinsame Erklärung soll am Freitag in Genf veröffentlicht werden",
            "Erklärung:N6 gemeinsam:A5 Genf:E10 Freitag:N5 veröffentlichen:V6",
            due: "2025-10-24"
        );
        var report = Report(
                "2025-10-23",
                Saying(
                    "Kein Angehöriger der Streitkräfte halte sich dort auf",
                    "Streitkraft:N8 aufhalten:V7",
                    source: 50
                )
            )
            .WithName(50, "eine vierzeilige Erklärung");

        DevelopmentFinder.Find(point, report with { IsOfOneStory = true }).ShouldBeNull();
    }

    [Fact]
    public void A_time_that_was_open_is_closed_by_a_day_that_is_set()
    {
        var asked = Point(
            "2026-02-02",
            "Wann der Ausschuss zusammentritt, stand nicht fest",
            "Ausschuss:N7 zusammentreten:V10",
            who: [20]
        );
        var set = Point(
            "2026-02-05",
            "Der Ausschuss soll am Montag zusammenkommen",
            "Ausschuss:N7 zusammenkommen:V8",
            who: [20],
            due: "2026-02-09"
        );

        DevelopmentFinder
            .Find(asked, Report("2026-02-05") with { Open = [set] })!
            .Kind.ShouldBe(DevelopmentKind.Closes);
    }

    [Theory]
    [InlineData("Mit Verspätung legte er das Gutachten vor", "Verspätung:N8 Gutachten:N8 vorlegen:V6")]
    [InlineData("Wie geplant legte er das Gutachten vor", "Gutachten:N8 vorlegen:V6")]
    public void What_has_come_late_or_as_planned_has_come(string text, string terms)
    {
        DevelopmentFinder
            .Find(Opinion, Report("2026-05-19", Saying(text, terms, Expert)))!
            .Kind.ShouldBe(DevelopmentKind.Closes);
    }

    [Fact]
    public void Whoever_is_called_the_same_may_have_spoken()
    {
        var point = Comment with { Who = [77], WhoNames = ["Marienbank"] };
        var report = Report(
            "2026-05-13",
            Saying("Alle Sprinkler in der Halle waren gewartet", "Sprinkler:N11 Halle:N9 warten:V6", source: 78)
        );

        DevelopmentFinder.Find(point, report).ShouldBeNull();
        DevelopmentFinder.Find(point, report.WithName(78, "Marienbank"))!.Kind.ShouldBe(DevelopmentKind.Closes);
    }
}
