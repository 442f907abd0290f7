using Beleg.Faults;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.Tests.German.Tagging;

public sealed class TaggerTests
{
    [Theory]
    [InlineData("Die Behörde teilte am Mittwoch mit, dass nichts fehle.", "mit", Stts.PTKVZ)]
    [InlineData("Er reiste mit dem Zug.", "mit", Stts.APPR)]
    [InlineData("Laut Polizei wurde niemand verletzt.", "Laut", Stts.APPR)]
    [InlineData("Die Musik war sehr laut.", "laut", Stts.ADJD)]
    [InlineData("Der Minister, der gestern zurücktrat, schwieg.", "der", Stts.PRELS)]
    [InlineData("Sie hofft, dass der Vertrag hält.", "dass", Stts.KOUS)]
    [InlineData("Sie hofft, daß der Vertrag hält.", "daß", Stts.KOUS)]
    [InlineData("Das Haus, das die Stadt kaufte, ist alt.", "das", Stts.PRELS)]
    [InlineData("Sie versucht, die Lage zu klären.", "zu", Stts.PTKZU)]
    [InlineData("Er fuhr zu einem Treffen.", "zu", Stts.APPR)]
    [InlineData("Die Regierung stimmte dem Plan zu.", "zu", Stts.PTKVZ)]
    [InlineData("Sollten die Truppen vorrücken, werde man handeln.", "Sollten", Stts.VMFIN)]
    [InlineData("Hätte er geschwiegen, wäre nichts geschehen.", "Hätte", Stts.VAFIN)]
    [InlineData("Der Sprecher hat den Bericht bestätigt.", "bestätigt", Stts.VVPP)]
    [InlineData("Der Sprecher bestätigt den Bericht.", "bestätigt", Stts.VVFIN)]
    [InlineData("Die Minister wollen morgen beraten.", "beraten", Stts.VVINF)]
    [InlineData("Sie plant, den Vertrag aufzukündigen.", "aufzukündigen", Stts.VVIZU)]
    [InlineData("Die Energie- und Wasserpreise steigen.", "Energie-", Stts.TRUNC)]
    [InlineData("Am Abend sprach Sabine Müller in Berlin.", "Müller", Stts.NE)]
    [InlineData("Es kamen zwölf Gäste.", "zwölf", Stts.CARD)]
    [InlineData("Seinen Angaben zufolge war es ruhig.", "zufolge", Stts.APPO)]
    [InlineData("Wo die Gelder sind, ist unklar.", "Wo", Stts.PWAV)]
    public void Parts_of_speech_are_told_in_context(string text, string surface, Stts tag) =>
        Find(text, surface).Tag.ShouldBe(tag);

    [Theory]
    [InlineData("Er habe davon nichts gewusst.", "habe")]
    [InlineData("Man werde abwarten, hieß es.", "werde")]
    [InlineData("Das sei falsch, sagte sie.", "sei")]
    [InlineData("Niemand könne das ausschließen.", "könne")]
    public void A_third_person_Konjunktiv_I_is_certain(string text, string surface)
    {
        var features = Find(text, surface).Features;

        (features & Features.AnyMood).ShouldBe(Features.Subjunctive1);
        (features & Features.AnyPerson).ShouldBe(Features.Third);
    }

    [Fact]
    public void With_the_first_person_the_mood_stays_open() =>
        (Find("Ich habe davon nichts gewusst.", "habe").Features & Features.AnyMood).ShouldBe(
            Features.Ind | Features.Subjunctive1
        );

    [Fact]
    public void Where_the_plural_does_not_tell_the_mood_it_stays_open() =>
        (Find("Sie sagen, sie haben keine Waffen.", "haben").Features & Features.AnyMood).ShouldBe(
            Features.Ind | Features.Subjunctive1
        );

    [Fact]
    public void A_noun_group_shares_case_number_and_gender()
    {
        const string Text = "Der Rücktritt des neuen Ministers kam früh.";

        Find(Text, "Ministers").Features.ShouldBe(Features.Gen | Features.Masc | Features.Sing);
        Find(Text, "neuen").Features.ShouldBe(Features.Gen | Features.Masc | Features.Sing | Features.Pos);
    }

    [Fact]
    public void A_preposition_rules_the_case_of_its_group() =>
        (Find("Sie kamen mit Waffen.", "Waffen").Features & Features.AnyCase).ShouldBe(Features.Dat);

    [Theory]
    [InlineData("Die Behörde teilte das gestern mit.", "teilte", "teilen")]
    [InlineData("Er sagte, dass sie das mitteilt.", "mitteilt", "mitteilen")]
    [InlineData("Ihre Berater schwiegen.", "Ihre", "ihr")]
    [InlineData("Er kam mit ihnen.", "ihnen", "sie")]
    [InlineData("Die Städte wuchsen.", "Städte", "Stadt")]
    [InlineData("Die größten Städte wuchsen.", "größten", "groß")]
    public void Lemmas_are_told_in_context(string text, string surface, string lemma) =>
        Find(text, surface).Lemma.ShouldBe(lemma);

    [Fact]
    public void A_damaged_model_is_found()
    {
        var path = Path.GetTempFileName();
        try
        {
            var bytes = File.ReadAllBytes(GermanModels.PathOf("tagger.bin"));
            bytes[^100] ^= 1;
            File.WriteAllBytes(path, bytes);

            Should
                .Throw<FaultException>(() => Tagger.Load(path, GermanModels.Lexicon))
                .Fault.Code.ShouldBe(FaultCode.ModelDamaged);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static Word Find(string text, string surface)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        return analysis.Words.First(w => w.Span.Of(text).SequenceEqual(surface));
    }
}
