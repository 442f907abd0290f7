using Beleg.Faults;
using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;
using Beleg.German.Trees;

namespace Beleg.Tests.German.Network;

public sealed class NetworkReaderTests
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

    [Theory]
    [InlineData("Der Minister wies die Vorwürfe zurück.", "Minister", "wies", Relation.Nsubj)]
    [InlineData("Der Minister wies die Vorwürfe zurück.", "Vorwürfe", "wies", Relation.Obj)]
    [InlineData("Der Minister wies die Vorwürfe zurück.", "zurück", "wies", Relation.CompoundPrt)]
    [InlineData("Die Brücke wurde gesperrt.", "Brücke", "gesperrt", Relation.NsubjPass)]
    [InlineData("Sie sagte, dass die Lage ernst sei.", "ernst", "sagte", Relation.Ccomp)]
    [InlineData("Das neue Gesetz gilt ab Montag.", "neue", "Gesetz", Relation.Amod)]
    public void A_word_hangs_on_its_head(string text, string surface, string head, Relation relation)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        var word = IndexOf(analysis, surface);

        analysis.Dependencies[word].ShouldBe(new Dependency(IndexOf(analysis, head), relation));
    }

    [Theory]
    [InlineData("Er habe davon nichts gewusst.", "habe", "Mood=Sub|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin")]
    [InlineData("Die Ministerin hofft auf Regen.", "Ministerin", "Case=Nom|Gender=Fem|Number=Sing")]
    [InlineData("Sie halfen den Bauern.", "Bauern", "Case=Dat|Gender=Masc|Number=Plur")]
    public void Features_are_told_in_context(string text, string surface, string features) =>
        Find(text, surface).Morphology.Text.ShouldBe(features);

    [Fact]
    public void Every_sentence_has_one_root_and_no_circle()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Repository.Root, "samples"), "*.txt"))
        {
            var analysis = GermanModels.Analyzer.Analyze(File.ReadAllText(path));
            foreach (var sentence in analysis.Sentences)
            {
                var words = Enumerable.Range(sentence.First, sentence.End - sentence.First).ToList();
                words.Count(w => analysis.Dependencies[w].IsRoot).ShouldBe(1);
                words.Count(w => analysis.Dependencies[w].Relation == Relation.Root).ShouldBe(1);
                foreach (var word in words)
                {
                    var at = word;
                    for (var steps = 0; at >= 0 && steps <= words.Count; steps++)
                        at = analysis.Dependencies[at].Head;
                    at.ShouldBe(-1);
                }
            }
        }
    }

    [Fact]
    public void A_sentence_is_read_the_same_alone_and_among_others()
    {
        const string Sentence = "Die Behörde teilte am Mittwoch mit, dass nichts fehle.";
        var alone = GermanModels.Analyzer.Analyze(Sentence);
        var among = GermanModels.Analyzer.Analyze(
            Sentence + " " + string.Concat(Enumerable.Repeat("Er kam. Danach sprach sie lange von der Reise. ", 40))
        );

        for (var i = 0; i < alone.Words.Length; i++)
        {
            among.Words[i].ShouldBe(alone.Words[i]);
            among.Dependencies[i].ShouldBe(alone.Dependencies[i]);
        }
    }

    [Theory]
    [InlineData("lexicon.bin", 100)]
    [InlineData("names.bin", 100)]
    [InlineData("network.bin", 100)]
    [InlineData("network.bin", 500)]
    [InlineData("vectors.bin", 100)]
    [InlineData("lexicon.bin", -100)]
    [InlineData("names.bin", -100)]
    [InlineData("network.bin", -100)]
    [InlineData("vectors.bin", -100)]
    public void A_damaged_model_is_found(string damaged, int at)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (var file in Directory.GetFiles(GermanModels.Folder, "*.bin"))
                File.Copy(file, Path.Combine(folder.FullName, Path.GetFileName(file)));
            var path = Path.Combine(folder.FullName, damaged);
            var bytes = File.ReadAllBytes(path);
            bytes[at < 0 ? bytes.Length + at : at] ^= 1;
            File.WriteAllBytes(path, bytes);

            Should
                .Throw<FaultException>(() => GermanAnalyzer.Load(folder.FullName))
                .Fault.Code.ShouldBe(FaultCode.ModelDamaged);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int IndexOf(Analysis analysis, string surface) =>
        Enumerable
            .Range(0, analysis.Words.Length)
            .First(i => analysis.Words[i].Span.Of(analysis.Text).SequenceEqual(surface));

    private static Word Find(string text, string surface)
    {
        var analysis = GermanModels.Analyzer.Analyze(text);
        return analysis.Words[IndexOf(analysis, surface)];
    }
}
