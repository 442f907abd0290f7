using Beleg.German.Sentences;
using Beleg.German.Tokens;

namespace Beleg.Tests.German.Sentences;

public sealed class DatelineTests
{
    [Theory]
    [InlineData("Berlin (dpa) – Es war ruhig.", "Berlin (dpa) –")]
    [InlineData("Frankfurt am Main (dpa/lhe) - Es war ruhig.", "Frankfurt am Main (dpa/lhe) -")]
    [InlineData("GENF, 3. Mai (AFP/Reuters) -- Es war ruhig.", "GENF, 3. Mai (AFP/Reuters) --")]
    [InlineData("Hannover (epd). Es war ruhig.", "Hannover (epd).")]
    [InlineData("Bonn (KNA) Es war ruhig.", "Bonn (KNA)")]
    public void A_place_and_an_agency_at_the_beginning_are_a_piece_of_their_own(string text, string dateline)
    {
        var first = SentenceSplitter.Split(text, Tokenizer.Tokenize(text))[0];
        first.IsDateline.ShouldBeTrue();
        first.Span.Of(text).ToString().ShouldBe(dateline);
    }

    [Theory]
    [InlineData("Die American Psychological Association (APA) rät davon ab.")]
    [InlineData("Der Ringer Otto Wessel (SID) – er war krank – fehlt.")]
    [InlineData("Berlin (Ost) – Es war ruhig.")]
    [InlineData("Interfax (AP) meldete nichts.")]
    [InlineData("Er kam gestern (dpa) – sie nicht.")]
    [InlineData("Berlin (dpa)")]
    public void Other_brackets_are_none(string text) =>
        SentenceSplitter.Split(text, Tokenizer.Tokenize(text)).ShouldAllBe(s => !s.IsDateline);
}
