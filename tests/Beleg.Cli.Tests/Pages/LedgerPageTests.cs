using Beleg.Cli.Pages;
using Beleg.Cli.Terminal;
using Beleg.Exchange.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Cli.Tests.Pages;

public sealed class LedgerPageTests
{
    private const int Width = 80;

    // That of the words in the positions: id, position and bar.
    private const int WidestMargin = 22;

    [Fact]
    public void A_ledger_has_every_part_in_its_order()
    {
        Printed(SampleReading.Full)
            .ShouldBe(
                """
                ────────────────────────────────────────────────────────────────────────────────
                Damm *gebrochen*
                Kasseler Bote · 2026-03 · German · 6 sentences · 367 characters
                https://bote.example/lahr
                credits: dpa, AFP
                ────────────────────────────────────────────────────────────────────────────────

                Statements (4)

                s1   Ida Wohlers (here: Innenministerin Ida Wohlers)
                     asserts, affirms
                     │ Rund 300 Helfer seien im Tal der Lahr
                     via: "Post"
                     rests on: Luftbilder
                     to: der "Post"
                     where: in Kassel
                     when: am Montag (2026-03-02)
                     figures: f1
                     sentence 2, paragraph 2, characters 25–62

                   s2   nobody named
                        confirms, conditional, probable (within s1)
                        │ Luftbilder
                        sentence 3, paragraph 2, characters 142–152

                s3   Lahrwerk (here: Der Betreiber Lahrwerk)
                     denies, rejects
                     │ die Berichte
                     sentence 4, paragraph 2, characters 182–194

                s4   die Sprecherin des Lahrwerks
                     asserts, does not know
                     │ ob der Damm im Tal der Lahr halte
                     sentence 5, paragraph 3, characters 221–254

                Positions side by side (1)

                s1   affirms        Ida Wohlers
                                    │ Rund 300 Helfer seien im Tal der Lahr
                s3   rejects        Lahrwerk
                                    │ die Berichte

                Figures (2)

                f1   Rund 300 Helfer = about 300 Helfer
                     said in: s1
                f2   5 Millionen Euro = at least 5,000,000 EUR
                     the same as: f1; not comparable

                Commitments (1)

                c1   loan, announced: Hessen zahlt dem Kreis 5 Millionen Euro
                     by: Hessen
                     to: Lahrwerk
                     amount: 5 Millionen Euro (f2)
                     secured by: Luftbilder
                     contains: 5 Millionen Euro
                     signed by: Ida Wohlers
                     said in: s1

                Still open (1)

                o1   Ein Gutachten steht noch aus
                     owed by: Lahrwerk
                     due: noch

                Warnings (1)

                BLG1007: A mark has no partner.
                  characters 122–123

                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void Explaining_adds_the_reasons_and_the_sources()
    {
        var page = Printed(SampleReading.Full, explain: true);
        page.ShouldContain("     why statement: cue sagte\n     why speaker: subject of cue\n");
        page.ShouldContain("     why value: approximator rund\n");
        page.ShouldContain("     why: s3 denies what was said before it");
        page.ShouldContain("q1   Ida Wohlers (person, Innenministerin, Hessen, 1 mention)\n");
    }

    [Fact]
    public void A_reading_that_found_nothing_says_so()
    {
        var page = Printed(SampleReading.Empty("x"));
        page.ShouldContain("Nobody says anything in this report");
        page.ShouldNotContain("Figures");
    }

    [Fact]
    public void Colours_show_only_where_asked_for_and_change_no_word()
    {
        var coloured = Printed(SampleReading.Full, colour: true);
        coloured.ShouldContain("\e[31mrejects");
        var plain = coloured;
        for (var code = 0; code < 40; code++)
            plain = plain.Replace($"\e[{code}m", "", StringComparison.Ordinal);
        plain.ShouldBe(Printed(SampleReading.Full));
    }

    [Fact]
    public void Any_report_fits_the_page_unless_one_word_does_not_and_cannot_steer_the_terminal() =>
        Prop.ForAll(
                Texts.Any,
                text =>
                {
                    if (text.Length == 0)
                        return;
                    var page = Printed(SampleReading.OneStatement(text), explain: true);
                    page.ShouldNotContain('\e');
                    foreach (var line in page.Split('\n'))
                    {
                        var longest = line.Split(' ').Max(word => CharacterWidth.Of(word));
                        (CharacterWidth.Of(line) <= Width || longest > Width - WidestMargin).ShouldBeTrue(line);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    private static string Printed(Reading reading, bool explain = false, bool colour = false)
    {
        var writer = new StringWriter();
        LedgerPage.Print(new Paper(writer, Width, colour), reading, explain);
        return writer.ToString();
    }
}
