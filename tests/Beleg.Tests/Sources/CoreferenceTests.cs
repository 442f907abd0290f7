using Beleg.Statements;

namespace Beleg.Tests.Sources;

public sealed class CoreferenceTests
{
    [Theory]
    [InlineData("[Außenminister Jan Nowak] kam. Später sagte [Nowak] ab.")]
    [InlineData("[Außenminister Jan Nowak] kam. Später sagte [der Minister] ab.")]
    [InlineData("[Außenminister Jan Nowak] kam. Später sagte [er] ab.")]
    [InlineData("[Der amerikanische Verteidigungsminister Jan Nowak] kam. Später sagte [der Pentagon-Chef] ab.")]
    [InlineData("[Nowak] kam. Später sagte [Außenminister Jan Nowak] ab.")]
    [InlineData("[Bundeskanzler Jan Nowak] kam. Später sagte [der Regierungschef] ab.")]
    [InlineData("[Minister Jan Nowak (SPD)] kam. Anna Beck (CDU) blieb. Später sagte [der Sozialdemokrat] ab.")]
    [InlineData("[Der britische Premier Jan Nowak] kam. Später sagte [der Brite] ab.")]
    [InlineData("[Nato-Sprecherin Vera Lind] kam. Später sagte [die Sprecherin] ab.")]
    [InlineData("[Nato-Sprecherin Vera Lind] und Jan Nowak kamen. Später sagte [sie] ab.")]
    [InlineData("[Ein Sprecher des Ministeriums] kam. Später sagte [der Sprecher] ab.")]
    [InlineData("[Das polnische Innenministerium] prüft das. Später sagte [das Ministerium] ab.")]
    [InlineData("[Das polnische Innenministerium] prüft das. Später sagte [die Behörde] ab.")]
    [InlineData("[Das Pentagon] prüft das. Später sagte [das amerikanische Verteidigungsministerium] ab.")]
    [InlineData("[Volkswagen] prüft das. Später sagte [der Konzern] ab.")]
    [InlineData("[Die Weltgesundheitsorganisation (WHO)] prüft das. Später sagte [die WHO] ab.")]
    [InlineData("[Moskau] prüft das. Später sagte [die russische Regierung] ab.")]
    [InlineData("[Ein Abschlussbericht] zeigt das. Später sagte [der Bericht] mehr.")]
    public void The_second_speaker_is_the_first(string text)
    {
        var told = Told.Of(text);
        told.SpeakerOf(1).ShouldBe(told.SpeakerOf(0));
    }

    [Theory]
    [InlineData("[Ein US-Diplomat] kam. Später sagte [ein US-Diplomat] ab.")]
    [InlineData("[Der polnische Außenminister Jan Nowak] kam. Später sagte [der litauische Außenminister] ab.")]
    [InlineData("[Außenminister Jan Nowak] kam. Später sagte [die Ministerin] ab.")]
    [InlineData("[Minister Jan Nowak (SPD)] kam. Später sagte [der CDU-Politiker] ab.")]
    [InlineData("[Der britische Minister Jan Nowak] kam. Später sagte [der Franzose] ab.")]
    [InlineData("[Die Berliner Polizei] kam. Später sagte [die Hamburger Polizei] ab.")]
    [InlineData("[Außenminister Jan Nowak] kam. Später sagte [Vera Nowak] ab.")]
    public void The_second_speaker_is_another(string text)
    {
        var told = Told.Of(text);
        told.SpeakerOf(1).ShouldNotBe(told.SpeakerOf(0));
    }

    [Fact]
    public void A_party_word_skips_who_cannot_be_of_that_party()
    {
        var told = Told.Of(
            "[Der deutsche Minister Jan Nowak] kam. [Der britische Minister Tom Hale] blieb. Das lobte [der SPD-Politiker]."
        );
        told.SpeakerOf(2).Name.ShouldBe("Jan Nowak");
        told.SpeakerOf(2).Affiliations.ShouldContain("SPD");
    }

    [Fact]
    public void A_quotation_without_a_speaker_goes_on_with_the_one_before()
    {
        var told = Told.Of("[Anna Beck] sagte, es sei kalt.[] Es sei auch nass.", StatementType.IndirectFreeIndirect);
        told.SpeakerOf(1).Name.ShouldBe("Anna Beck");
        told.Sources.Because[1].ShouldHaveSingleItem().ShouldContain("goes on");
    }

    [Fact]
    public void Ones_own_word_is_the_subjects()
    {
        var told = Told.Of("Nach [eigenen Angaben] hat Volkswagen den Brief erhalten.");
        told.SpeakerOf(0).Name.ShouldBe("Volkswagen");
    }

    [Fact]
    public void Every_mention_has_a_place_and_a_reason()
    {
        var told = Told.Of(
            "[Außenminister Jan Nowak] kam. Später lobte ihn der Minister aus Polen. Dann sagte [er] ab."
        );
        told.Sources.Mentions.ShouldNotBeEmpty();
        foreach (var mention in told.Sources.Mentions)
        {
            mention.Because.ShouldNotBeEmpty();
            told.Sources.SourceAt(mention.Span).ShouldBe(mention.Source);
        }

        told.SpeakerOf(0).Mentions.Select(m => m.Of(told.Text).ToString()).ShouldContain("er");
    }
}
