using Beleg.Ledger.Copies;

namespace Beleg.Ledger.Tests.Copies;

public sealed class FingerprintsTests
{
    [Fact]
    public void Fingerprints_stay_the_same_from_version_to_version() =>
        Fingerprints.Of("Die Brücke über den Fluss bei Neustadt ist gesperrt.").ShouldBe([4461250789054900865L]);

    [Fact]
    public void Case_marks_and_typography_do_not_count() =>
        Fingerprints
            .Of(
                "DIE BRÜCKE – über den Fluss (bei Neustadt) ist seit dem »frühen« Mor\u00ADgen heute für Wagen gesperrt!"
            )
            .ShouldBe(
                Fingerprints.Of(
                    "Die Bru\u0308cke, über den Fluss bei Neustadt - ist seit dem \"frühen\" Morgen heute für Wagen gesperrt."
                )
            );

    [Fact]
    public void A_shared_run_of_the_guaranteed_length_gives_a_shared_fingerprint()
    {
        var words = Texts.Bridge.Replace(".", "", StringComparison.Ordinal).Split(' ');
        for (var start = 0; start + Fingerprints.Guarantee <= words.Length; start++)
        {
            var run = string.Join(' ', words[start..(start + Fingerprints.Guarantee)]);
            var first = Fingerprints.Of(
                $"Gestern war im Rathaus davon zu hören {run} wie es weiter hieß, und mehr nicht."
            );
            var second = Fingerprints.Of(
                $"Anders klang es vor einem Jahr {run} aber das glaubte damals kaum jemand dort."
            );
            first.Intersect(second).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Reports_of_different_things_share_none() =>
        Fingerprints.Of(Texts.Bridge).Intersect(Fingerprints.Of(Texts.Harbour)).ShouldBeEmpty();

    [Fact]
    public void Credits_datelines_notices_and_quotations_give_none()
    {
        Fingerprints
            .Of("Berlin (dpa) – " + Texts.Bridge + "\n\nMit Material von dpa, AFP, epd, KNA und Reuters")
            .ShouldBe(Fingerprints.Of(Texts.Bridge));
        Fingerprints
            .Of(Texts.Bridge + " Hinweise nimmt die Polizei in Neustadt und jede andere Dienststelle entgegen.")
            .ShouldBe(Fingerprints.Of(Texts.Bridge));
        Fingerprints.Of("„Wir werden die Brücke so schnell wie möglich wieder öffnen.“").ShouldBeEmpty();
    }

    [Fact]
    public void A_short_text_gives_one_and_a_shorter_one_none()
    {
        Fingerprints.Of("Die Brücke bei Neustadt ist gesperrt.").Length.ShouldBe(1);
        Fingerprints.Of("Die Brücke ist heute gesperrt.").ShouldBeEmpty();
        Fingerprints.Of("").ShouldBeEmpty();
    }

    [Fact]
    public void A_report_keeps_about_one_fingerprint_for_four_words()
    {
        var text = string.Join(' ', Enumerable.Range(0, 4000).Select(i => $"wort{i}")) + ".";
        Fingerprints.Of(text).Length.ShouldBeInRange(900, 1100);
    }

    [Fact]
    public void A_repeated_word_gives_one() =>
        Fingerprints.Of(string.Concat(Enumerable.Repeat("Haus ", 100_000)) + ".").Length.ShouldBe(1);

    [Fact]
    public void Any_text_gives_each_once_in_order_and_the_same_again() =>
        Texts.Check(
            (a, _) =>
            {
                var fingerprints = Fingerprints.Of(a);
                fingerprints.ShouldBe(fingerprints.Distinct().Order());
                Fingerprints.Of(a).ShouldBe(fingerprints);
            }
        );
}
