using Beleg.Exchange.Briefing;
using Beleg.Figures;

namespace Beleg.Exchange.Tests.Briefing;

public sealed class WordingTests
{
    [Fact]
    public void Figures_are_told_with_their_bounds()
    {
        var words = SampleReading.Words("300 Helfer");
        Wording
            .Of(new Figure("f1", words, "Helfer") { Value = 12000, Approximate = true })
            .ShouldBe("about 12,000 Helfer");
        Wording.Of(new Figure("f1", words, "Helfer") { Value = 5, Low = 5 }).ShouldBe("at least 5 Helfer");
        Wording.Of(new Figure("f1", words, "Helfer") { Value = 5, High = 5 }).ShouldBe("at most 5 Helfer");
        Wording.Of(new Figure("f1", words, "Prozent") { Low = 2.5m, High = 3 }).ShouldBe("2.5 to 3 Prozent");
        Wording.Of(new Figure("f1", words, null) { Low = 2000, Approximate = true }).ShouldBe("at least 2,000");
        Wording.Of(new Figure("f1", words, "Helfer")).ShouldBeNull();
    }

    [Fact]
    public void A_place_counts_sentences_paragraphs_and_code_points()
    {
        var index = new ReadingIndex(SampleReading.Full);
        index.PlaceOf(SampleReading.Words("Rund")).ToString().ShouldBe("sentence 2, paragraph 2, characters 25–29");
        index
            .PlaceOf(SampleReading.Words("Luftbilder. Der"))
            .ToString()
            .ShouldBe("sentences 3–4, paragraph 2, characters 142–157");
        index.PlaceOf(SampleReading.Words("Gutachten")).Paragraph.ShouldBe(3);
    }

    [Fact]
    public void Where_no_line_is_blank_every_line_is_a_paragraph()
    {
        var reading = SampleReading.OneStatement("Eins.\nZwei.\nDrei.\n");
        new ReadingIndex(reading).PlaceOf(reading.Statements[0].Attribution.Content).Paragraph.ShouldBe(2);
    }
}
