using Beleg.German.Lexicon;
using Beleg.Lab.Propositions;
using Beleg.Propositions;

namespace Beleg.Lab.Tests.Propositions;

public sealed class WordFrequencyTrainingTests
{
    private static readonly FormLexicon Lexicon = FormLexicon.Load(
        Path.Combine(Repository.Root, "models", "de", "lexicon.bin")
    );

    [Fact]
    public void A_text_counts_once_for_a_word_in_whatever_form()
    {
        var counts = new LemmaCounts(Lexicon);
        counts.Add("Die Brücke ist alt. Alle Brücken sind alt.");
        counts.Add("Der Brücke fehlt ein Pfeiler.");
        counts.Add("Ein Pfeiler steht.");
        counts.Texts.ShouldBe(3);
        var texts = counts.Items.ToDictionary(i => i.Lemma, i => i.Texts);
        texts["Brücke"].ShouldBe(2);
        texts["Pfeiler"].ShouldBe(2);
        texts["alt"].ShouldBe(1);
    }

    [Fact]
    public void What_the_lexicon_does_not_know_counts_as_written_where_it_has_a_capital()
    {
        var counts = new LemmaCounts(Lexicon);
        counts.Add("Wiehlum xylokrat 14 Uhr");
        counts.Items.Select(i => i.Lemma).ShouldContain("Wiehlum");
        counts.Items.Select(i => i.Lemma).ShouldNotContain("xylokrat");
        counts.Items.Select(i => i.Lemma).ShouldNotContain("14");
    }

    [Fact]
    public void Weights_are_minus_the_logarithm_of_the_share_of_texts()
    {
        var counts = new LemmaCounts(Lexicon);
        for (var i = 0; i < 64; i++)
            counts.Add(i % 8 == 0 ? "Ein Haus, eine Brücke" : "Ein Haus");
        var path = Path.GetTempFileName();
        try
        {
            WordFrequencyTraining.Write(counts, 1, path, TextWriter.Null);
            var words = WordFrequencies.Load(path);
            words.Rarest.ShouldBe(6, 0.001f);
            words.WeightOf("Brücke").ShouldBe(3, 0.05f);
            words.WeightOf("Haus").ShouldBeInRange(0.001f, 0.05f);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
