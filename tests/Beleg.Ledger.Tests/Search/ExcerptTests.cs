using Beleg.Ledger.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Search;

/// <summary>The part of a text that a search shows.</summary>
public sealed class ExcerptTests
{
    private const string Text =
        "Der Regen begann am Montag. Die Soldaten standen an der Grenze, und niemand wusste, warum. Am Abend gingen die Soldaten.";

    [Theory]
    [InlineData("soldat", "Soldaten|Soldaten")]
    [InlineData("\"soldaten standen\" grenze", "Soldaten standen|Grenze")]
    [InlineData("schiff", "")]
    public void Hits_are_pieces_of_their_own(string words, string hits)
    {
        var excerpt = Excerpt.Of(Text, SearchTerms.Of(words), Text.Length);
        string.Join('|', excerpt.Parts.Where(p => p.IsHit).Select(p => p.Text)).ShouldBe(hits);
        string.Concat(excerpt.Parts.Select(p => p.Text)).ShouldBe(Text);
        (excerpt.IsCutBefore || excerpt.IsCutAfter).ShouldBeFalse();
    }

    [Fact]
    public void The_stretch_with_most_of_the_words_is_shown()
    {
        var excerpt = Excerpt.Of(Text, SearchTerms.Of("soldaten abend"), 40);
        string.Concat(excerpt.Parts.Select(p => p.Text)).ShouldContain("Abend gingen die Soldaten");
        excerpt.IsCutBefore.ShouldBeTrue();
        excerpt.IsCutAfter.ShouldBeFalse();
    }

    [Fact]
    public void The_pieces_are_the_text_between_two_places() =>
        Prop.ForAll(
                Gen.Elements("neun", "Tote", "am", "Hafen", " ", "\n", "–", "😀", "\"").ListOf().Two().ToArbitrary(),
                given =>
                {
                    var (text, words) = (string.Concat(given.Item1), string.Join(' ', given.Item2));
                    var excerpt = Excerpt.Of(text, SearchTerms.Of(words), 12);
                    for (var i = 1; i < excerpt.Parts.Length; i++)
                        excerpt.Parts[i].Span.Start.ShouldBe(excerpt.Parts[i - 1].Span.End);
                    excerpt.Parts.ShouldAllBe(p => p.Text == p.Span.Of(text).ToString());
                }
            )
            .QuickCheckThrowOnFailure();
}
