using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.Tests.German.Sentences;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("Es regnet. Die Brücke ist zu.", 2)]
    [InlineData("Das sagte Dr. Vogt am 3. Mai. Sie blieb.", 2)]
    [InlineData("Wer zahlt? Niemand! So ist es.", 3)]
    [InlineData("Es kamen Äpfel, Birnen usw. Die Halle war voll.", 2)]
    [InlineData("Es geht z. B. um Geld. Mehr nicht.", 2)]
    [InlineData("Der Vertrag endet 2031. Danach ist Schluss.", 2)]
    [InlineData("Er zögerte … und ging. Dann kam er.", 2)]
    [InlineData("Der Rat [...] beschloss es.", 1)]
    [InlineData("Er ist (leider!) krank.", 1)]
    [InlineData("Der Rat stimmte zu; der Senat lehnte ab.", 2)]
    [InlineData("Das Spiel (1:0; 2:0) war gut.", 1)]
    [InlineData("Im Rat sitzen: Anna Vogt, Lehrerin; Karl Holm, Bäcker; Eva Kern, Wirtin.", 1)]
    [InlineData("Der Rat stimmte zu; Bürger sind empört.", 2)]
    [InlineData("Das gab es bei Nolte. iMobil will nachziehen.", 2)]
    [InlineData("Der Zug fuhr 200 km/h. Danach hielt er.", 2)]
    [InlineData("Der Turm misst nur 30 m. Die Kirche ist höher.", 2)]
    [InlineData("Es wurden 30 °C. Abends kam Regen.", 2)]
    [InlineData("Am 24. Oktober und am 3. 11. tagte der 2. Senat. Er vertagte sich.", 2)]
    [InlineData("Nun ja... Das war es. Oder ... nicht ganz.", 3)]
    [InlineData("Nun ja… Das war es. Oder … nicht ganz.", 3)]
    [InlineData("Mehr steht auf www.beispiel.de. Post geht an rat@beispiel.de. Danke!", 3)]
    public void A_sentence_ends_where_a_stop_ends_it(string text, int count) => Texts(text).Count.ShouldBe(count);

    [Fact]
    public void A_quotation_mark_that_closes_after_the_stop_belongs_to_the_sentence() =>
        Texts("„Das reicht.“ Dann ging sie. \"Gut so.\" Er blieb.")
            .ShouldBe(["„Das reicht.“", "Dann ging sie.", "\"Gut so.\"", "Er blieb."]);

    [Theory]
    [InlineData("Sie sagte: „Wir bleiben hier.“")]
    [InlineData("„Wer soll das zahlen?“, fragte sie.")]
    [InlineData("„Nie wieder!“ rief er in den Saal.")]
    [InlineData("In der Sendung „Wer war es?“ Gäste zu finden ist schwer.")]
    public void A_quotation_does_not_part_its_sentence(string text) => Texts(text).Count.ShouldBe(1);

    [Theory]
    [InlineData("Der Trainer zeigte sich zufrieden: „Wir haben gut gespielt.“")]
    [InlineData("Die Feuerwehr konnte das Haus nicht retten: Es brannte völlig aus.")]
    [InlineData("Noch fehlt die Brücke: Der Bau, den alle wollen, kostet zu viel.")]
    [InlineData("Auch die Mieter haben Sorgen: Bäder, die niemand putzt, sind ihnen ein Graus.")]
    [InlineData("Sie sagte: „Das wird teuer: Die Kosten sind hoch.“")]
    public void A_colon_between_two_full_sentences_parts_them(string text)
    {
        var texts = Texts(text);
        texts.Count.ShouldBe(2);
        texts[0].ShouldEndWith(":");
    }

    [Theory]
    [InlineData("Die Ministerin sagte am Abend: „Wir haben gut verhandelt.“")]
    [InlineData("Der Sprecher, ein Jurist, bestritt: „Wir haben nichts gewusst.“")]
    [InlineData("Er dankte mit den Worten: „Ihr habt gut gearbeitet.“")]
    [InlineData("Der Rat hat entschieden: Die Brücke wird gebaut.")]
    [InlineData("Fest steht: Die Brücke wird gebaut.")]
    [InlineData("Zum Vergleich: Die alte Brücke war halb so lang.")]
    [InlineData("Vogt: „Das ist gut.“")]
    [InlineData("Das Paar hatte drei Kinder: Anna, Karl und Eva.")]
    [InlineData("Der Rat nannte zwei Gründe: Die Brücke, die marode ist, und das Geld.")]
    [InlineData("Da stellt sich die Frage: Wer wird das bezahlen?")]
    [InlineData("Der Film heißt so wie das Buch: „Der lange Weg“.")]
    [InlineData("Sie hatten viel vor: neue Wege, neue Häuser.")]
    [InlineData("Der Rat gibt nach: Die Brücke wird gebaut")]
    public void A_colon_that_announces_or_explains_parts_nothing(string text) => Texts(text).Count.ShouldBe(1);

    [Fact]
    public void Places_are_those_of_the_text_whatever_stands_in_it()
    {
        const string Text = "\uFEFFEs\u00A0war „a\u00ADlt“ 😀.\r\n\r\n  Er\tkam: Sie ging.  \n";
        foreach (var sentence in SentenceSplitter.Split(Text, Tokenizer.Tokenize(Text)))
        {
            var words = sentence.Span.Of(Text).ToString();
            words.Trim().ShouldBe(words);
        }

        Texts(Text).ShouldBe(["Es\u00A0war „a\u00ADlt“ 😀.", "Er\tkam: Sie ging."]);
    }

    [Theory]
    [InlineData("Rat und Senat streiten", true)]
    [InlineData("Minister Meier: \"Bin sehr besorgt\"", true)]
    [InlineData("Ein Zeichen der Schwäche?", true)]
    [InlineData("Der Rat tagt.", false)]
    [InlineData("Sie sagte:", false)]
    [InlineData("„Wer war das?“", false)]
    [InlineData("- ein Punkt der Liste", false)]
    [InlineData("sagte er", false)]
    public void A_short_line_without_a_sentence_mark_is_a_heading(string line, bool isHeading)
    {
        var text = $"Der erste Absatz ist da.\n\n{line}\n\nDer zweite Absatz ist da.";
        var sentences = SentenceSplitter.Split(text, Tokenizer.Tokenize(text));
        sentences.Length.ShouldBe(3);
        sentences[1].IsHeading.ShouldBe(isHeading);
        sentences.Select(s => s.Paragraph).ShouldBe([0, 1, 2]);
    }

    [Fact]
    public void A_credit_at_the_end_is_a_sentence_of_its_own_and_no_heading()
    {
        const string Text = "Lage unklar\n\nDer Rat tagt.\n\nMit Material von zwei Agenturen";
        var sentences = SentenceSplitter.Split(Text, Tokenizer.Tokenize(Text));
        sentences.Select(s => s.IsHeading).ShouldBe([true, false, false]);
    }

    [Fact]
    public void A_text_wrapped_at_a_width_is_read_across_its_lines()
    {
        const string Text =
            "Der Rat der kleinen Stadt am Fluss hat am Montag über die neue\nBrücke beraten und "
            + "keinen Beschluss gefasst, weil das Geld fehlt.\nMehr dazu\n- erstens das Geld\n- zweitens die Zeit";
        Texts(Text)
            .ShouldBe([
                "Der Rat der kleinen Stadt am Fluss hat am Montag über die neue\nBrücke beraten und "
                    + "keinen Beschluss gefasst, weil das Geld fehlt.",
                "Mehr dazu",
                "- erstens das Geld",
                "- zweitens die Zeit",
            ]);
    }

    [Fact]
    public void Lines_of_a_text_that_is_not_wrapped_are_paragraphs()
    {
        var text = "Kurze Zeile\n" + string.Concat(Enumerable.Repeat("Das ist ein langer Absatz. ", 8)) + "\nDas Ende.";
        var sentences = SentenceSplitter.Split(text, Tokenizer.Tokenize(text));
        sentences.Length.ShouldBe(10);
        sentences[0].IsHeading.ShouldBeTrue();
        sentences[^1].Paragraph.ShouldBe(2);
    }

    [Fact]
    public void Words_without_an_end_are_cut_at_a_comma_or_after_five_hundred()
    {
        Lengths(string.Concat(Enumerable.Repeat("Haus ", 1200))).ShouldBe([500, 500, 200]);
        Lengths(string.Concat(Enumerable.Repeat("ein altes Haus, ", 300))).ShouldBe([500, 500, 200]);
        Lengths(
                string.Concat(Enumerable.Repeat("so ein altes Haus ", 75))
                    + ", "
                    + string.Concat(Enumerable.Repeat("Haus ", 400))
            )
            .ShouldBe([301, 400]);
    }

    private static List<int> Lengths(string text) =>
        [.. SentenceSplitter.Split(text, Tokenizer.Tokenize(text)).Select(s => s.End - s.First)];

    private static List<string> Texts(string text) =>
        [.. SentenceSplitter.Split(text, Tokenizer.Tokenize(text)).Select(s => s.Span.Of(text).ToString())];
}
