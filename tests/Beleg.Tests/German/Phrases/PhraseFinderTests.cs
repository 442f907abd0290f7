using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;

namespace Beleg.Tests.German.Phrases;

public sealed class PhraseFinderTests
{
    private static string[] Find(string text)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        return [.. analysis.Phrases.Select(p => analysis.SpanOf(p.Words).Of(text).ToString())];
    }

    private static (Analysis Analysis, Phrase Phrase) At(string text, string word)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        var index = Enumerable.Range(0, analysis.Words.Length).Single(i => analysis.Surface(i).SequenceEqual(word));
        return (analysis, analysis.PhraseAt(index).ShouldNotBeNull());
    }

    [Fact]
    public void Article_adjective_and_noun_are_one_phrase() =>
        Find("Der neue Hafenmeister öffnet das alte Tor.").ShouldBe(["Der neue Hafenmeister", "das alte Tor"]);

    [Fact]
    public void A_long_attribute_stands_inside_its_phrase() =>
        Find("Die an der Küste stationierten Schiffe kehren zurück.")
            .ShouldBe(["Die an der Küste stationierten Schiffe"]);

    [Fact]
    public void A_title_and_a_name_are_one_phrase() =>
        Find("Gestern kam der dänische Fischereiminister Jens Holm.")
            .ShouldContain("der dänische Fischereiminister Jens Holm");

    [Fact]
    public void A_genitive_name_before_its_noun_belongs_to_the_phrase() =>
        Find("Norwegens Außenminister schweigt.").ShouldBe(["Norwegens Außenminister"]);

    [Fact]
    public void A_genitive_after_its_noun_is_a_phrase_of_its_own() =>
        Find("Der Sprecher der Reederei schweigt.").ShouldBe(["Der Sprecher", "der Reederei"]);

    [Fact]
    public void What_a_preposition_governs_is_no_subject()
    {
        var (analysis, phrase) = At("Mit dem Lotsen fuhr die Kapitänin.", "Lotsen");
        analysis.Surface(phrase.Preposition).ToString().ShouldBe("Mit");
        phrase.CanBeSubject.ShouldBeFalse();
    }

    [Fact]
    public void A_preposition_that_holds_the_article_governs_too()
    {
        var (analysis, phrase) = At("Im Hafen liegt ein Frachter.", "Hafen");
        analysis.Surface(phrase.Preposition).ToString().ShouldBe("Im");
        phrase.CanBeSubject.ShouldBeFalse();
    }

    [Fact]
    public void A_preposition_governs_across_an_adverb_before_a_number()
    {
        var (analysis, phrase) = At("Die Werft rechnet mit rund 300 Aufträgen.", "Aufträgen");
        analysis.Surface(phrase.Preposition).ToString().ShouldBe("mit");
    }

    [Fact]
    public void The_article_tells_the_case()
    {
        At("Den Lotsen sucht die Polizei.", "Lotsen").Phrase.CanBeSubject.ShouldBeFalse();
        (At("Dem Lotsen hilft die Polizei.", "Lotsen").Phrase.Features & Features.AnyCase).ShouldBe(Features.Dat);
    }

    [Fact]
    public void A_pronoun_is_a_phrase()
    {
        var (analysis, phrase) = At("Er schweigt.", "Er");
        phrase.CanBeSubject.ShouldBeTrue();
        analysis.Words[phrase.Head].Tag.ShouldBe(Stts.PPER);
    }
}
