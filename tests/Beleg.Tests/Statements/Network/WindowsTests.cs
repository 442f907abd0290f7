using System.Text;
using Beleg.German;
using Beleg.Statements.Network;
using Beleg.Tests.German;

namespace Beleg.Tests.Statements.Network;

public sealed class WindowsTests
{
    private static Analysis Analyse(string text) => GermanModels.Analyzer.Analyze(text);

    private static string Paragraphs(int count, string paragraph) =>
        string.Join("\n\n", Enumerable.Repeat(paragraph, count));

    [Fact]
    public void A_report_is_one_stretch()
    {
        var analysis = Analyse(Paragraphs(20, "Die Brücke ist gesperrt. Der Verkehr wird umgeleitet."));
        Windows.Stretches(analysis).ShouldBe([new WordRange(0, analysis.Words.Length)]);
    }

    [Fact]
    public void A_long_text_is_cut_between_paragraphs_and_loses_no_word()
    {
        var analysis = Analyse(Paragraphs(400, "Die Brücke ist gesperrt. Der Verkehr wird umgeleitet."));
        var stretches = Windows.Stretches(analysis);
        stretches.Length.ShouldBeGreaterThan(2);
        stretches[0].First.ShouldBe(0);
        stretches[^1].End.ShouldBe(analysis.Words.Length);
        foreach (var (before, after) in stretches.Zip(stretches.Skip(1)))
        {
            after.First.ShouldBe(before.End);
            var sentence = analysis.SentenceAt(after.First);
            analysis.Sentences[sentence].First.ShouldBe(after.First);
            analysis.Sentences[sentence].Paragraph.ShouldNotBe(analysis.Sentences[sentence - 1].Paragraph);
        }
    }

    [Fact]
    public void A_text_without_paragraphs_is_cut_between_sentences()
    {
        var text = new StringBuilder();
        for (var i = 0; i < 900; i++)
            text.Append("Die Brücke ist gesperrt. ");
        var stretches = Windows.Stretches(Analyse(text.ToString()));
        stretches.Length.ShouldBeGreaterThan(1);
        stretches.ShouldAllBe(s => s.Count < 2600);
    }

    [Fact]
    public void A_window_holds_its_anchor_and_stays_in_its_stretch()
    {
        var analysis = Analyse(Paragraphs(300, "Die Brücke ist gesperrt. Der Verkehr wird umgeleitet."));
        foreach (var stretch in Windows.Stretches(analysis))
        {
            for (var w = stretch.First; w < stretch.End; w++)
            {
                var window = Windows.Around(analysis, stretch, w);
                window.Contains(w).ShouldBeTrue();
                stretch.Contains(window).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public void A_text_without_words_has_no_stretch() => Windows.Stretches(Analyse(" \n ")).ShouldBeEmpty();
}
