using Beleg.German.Quotations;
using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.Tests.German.Quotations;

public sealed class QuotationFinderTests
{
    [Theory]
    [InlineData("Er sagte „ja“ dazu.", "„ja“")]
    [InlineData("Er sagte „ja” dazu.", "„ja”")]
    [InlineData("Er sagte „ja\" dazu.", "„ja\"")]
    [InlineData("Er sagte “ja” dazu.", "“ja”")]
    [InlineData("Er sagte \"ja\" dazu.", "\"ja\"")]
    [InlineData("Er sagte »ja« dazu.", "»ja«")]
    [InlineData("Er sagte «ja» dazu.", "«ja»")]
    [InlineData("Er sagte « ja » dazu.", "« ja »")]
    [InlineData("Er sagte ›ja‹ dazu.", "›ja‹")]
    [InlineData("Er sagte ‹ja› dazu.", "‹ja›")]
    [InlineData("Er sagte ‚ja‘ dazu.", "‚ja‘")]
    [InlineData("Er sagte 'ja' dazu.", "'ja'")]
    [InlineData("Er sagte ''ja'' dazu.", "''ja''")]
    public void Marks_of_every_kind_are_paired(string text, string quotation)
    {
        var (found, unpaired) = Read(text);
        found.ShouldBe([$"0 {quotation}"]);
        unpaired.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("„Er rief ‚nein‘ laut“, hieß es.", "0 „Er rief ‚nein‘ laut“", "1 ‚nein‘")]
    [InlineData("»Er rief ›nein‹ laut«, hieß es.", "0 »Er rief ›nein‹ laut«", "1 ›nein‹")]
    [InlineData("\"Er rief 'nein'\", hieß es.", "0 \"Er rief 'nein'\"", "1 'nein'")]
    [InlineData("„Das steht in der „Post““, hieß es.", "0 „Das steht in der „Post““", "1 „Post“")]
    [InlineData("«Er rief ‹nein› laut», hiess es.", "0 «Er rief ‹nein› laut»", "1 ‹nein›")]
    [InlineData("“Er rief ‘nein’ laut”, hieß es.", "0 “Er rief ‘nein’ laut”", "1 ‘nein’")]
    [InlineData("„Er rief »nein« laut“, hieß es.", "0 „Er rief »nein« laut“", "1 »nein«")]
    [InlineData("»Das steht in der »Post««, hieß es.", "0 »Das steht in der »Post««", "1 »Post«")]
    [InlineData("„Das steht in der „Post”.”, hieß es.", "0 „Das steht in der „Post”.”", "1 „Post”")]
    [InlineData("\"Er las 'Krieg', sagte sie\", hieß es.", "0 \"Er las 'Krieg', sagte sie\"", "1 'Krieg'")]
    public void Quotations_nest(string text, string outer, string inner) => Read(text).Found.ShouldBe([outer, inner]);

    [Theory]
    [InlineData("Er sagte „ja„ und „nein„ dazu.", "„ja„", "„nein„")]
    [InlineData("Er sagte “ja“ und “nein“ dazu.", "“ja“", "“nein“")]
    [InlineData("Er sagte ”ja” und ”nein” dazu.", "”ja”", "”nein”")]
    [InlineData("Er sagte »ja» und »nein» dazu.", "»ja»", "»nein»")]
    [InlineData("Er sagte «ja« und «nein« dazu.", "«ja«", "«nein«")]
    [InlineData("Er sagte ‚ja‚ und ‚nein‚ dazu.", "‚ja‚", "‚nein‚")]
    [InlineData("Er sagte ‹ja‹ und ›nein› dazu.", "‹ja‹", "›nein›")]
    [InlineData("„Ja.„ Er ging. „Nein!„", "„Ja.„", "„Nein!„")]
    public void A_closing_mark_that_looks_like_an_opening_one_closes(string text, string first, string second) =>
        Read(text).Found.ShouldBe([$"0 {first}", $"0 {second}"]);

    [Fact]
    public void Marks_after_a_colon_that_parts_sentences_are_paired_across_them() =>
        Read("Sie war froh: „Das ist gut. Es ist ‚fein‘.“")
            .Found.ShouldBe(["0 „Das ist gut. Es ist ‚fein‘.“", "1 ‚fein‘"]);

    [Fact]
    public void A_quotation_reaches_over_sentences() =>
        Read("„Wir bleiben. Wir gehen nicht“, sagte sie.").Found.ShouldBe(["0 „Wir bleiben. Wir gehen nicht“"]);

    [Fact]
    public void A_quotation_goes_on_over_paragraphs_that_open_it_again()
    {
        var (found, unpaired) = Read("Sie sagte: „Eins.\n\n„Zwei ‚und‘ halb.\n\n„Drei.“\n\nEr sagte „nein“.");
        found.ShouldBe(["0 „Eins.\n\n„Zwei ‚und‘ halb.\n\n„Drei.“", "1 ‚und‘", "0 „nein“"]);
        unpaired.ShouldBeEmpty();
    }

    [Fact]
    public void An_unpaired_mark_ends_with_its_paragraph()
    {
        var (found, unpaired) = Read("Er sagte: „Das ist alles.\n\nSie schwieg. „Gut“, rief er.“");
        found.ShouldBe(["0 „Gut“"]);
        unpaired.ShouldBe(["„", "“"]);
    }

    [Fact]
    public void A_mark_left_open_inside_another_quotation_is_unpaired()
    {
        var (found, unpaired) = Read("„Er las die »Post vor“, sagte sie.");
        found.ShouldBe(["0 „Er las die »Post vor“"]);
        unpaired.ShouldBe(["»"]);
    }

    [Theory]
    [InlineData("Hans' Haus und Klaus' Hof sind 6' hoch.")]
    [InlineData("Ein 19\"-Gerät neben einem 21\"-Gerät.")]
    [InlineData("So war's bei O'Hara.")]
    public void Apostrophes_and_inches_are_no_quotation(string text)
    {
        var (found, unpaired) = Read(text);
        found.ShouldBeEmpty();
        unpaired.ShouldBeEmpty();
    }

    [Fact]
    public void A_compound_with_a_quoted_part_closes_before_the_hyphen() =>
        Read("Die „Post“-Leser und die \"Bote\"-Leser").Found.ShouldBe(["0 „Post“", "0 \"Bote\""]);

    private static (List<string> Found, List<string> Unpaired) Read(string text)
    {
        var tokens = Tokenizer.Tokenize(text);
        var set = QuotationFinder.Find(text, tokens, SentenceSplitter.Split(text, tokens));
        return (
            [.. set.Items.Select(q => $"{q.Depth} {text[tokens[q.First].Span.Start..tokens[q.End - 1].Span.End]}")],
            [.. set.Unpaired.Select(i => tokens[i].Span.Of(text).ToString())]
        );
    }
}
