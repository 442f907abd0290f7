using Beleg.Faults;
using Beleg.German.Lexicon;

namespace Beleg.Tests.German.Lexicon;

public sealed class FormLexiconTests
{
    [Theory]
    [InlineData("habe", "haben")]
    [InlineData("aufzunehmen", "aufnehmen")]
    [InlineData("Flugzeugen", "Flugzeug")]
    [InlineData("fällt", "fallen")]
    [InlineData("letzten", "letzt")]
    [InlineData("Stunden", "Stunde")]
    public void The_first_lemma_of_a_form_is_the_likeliest(string form, string lemma) =>
        GermanModels.Lexicon.Find(form)[0].LemmaOf(form).ShouldBe(lemma);

    [Fact]
    public void The_Konjunktiv_I_is_told_from_the_indicative_where_the_form_differs()
    {
        var third = Readings("werde").Where(f => f.Features.HasFlag(Features.Third)).ToList();

        third
            .ShouldHaveSingleItem()
            .Features.ShouldBe(Features.First | Features.Third | Features.Sing | Features.Subjunctive1 | Features.Pres);
    }

    [Fact]
    public void Where_the_form_does_not_tell_the_mood_both_are_kept()
    {
        var mood = Readings("haben").Single(f => f.VerbForm == VerbForm.Finite).Features & Features.AnyMood;

        mood.ShouldBe(Features.Ind | Features.Subjunctive1);
    }

    [Fact]
    public void The_joined_form_of_a_separable_verb_has_the_whole_lemma()
    {
        var joined = Readings("mitteilt").Where(f => f.IsJoined).ToList();

        joined.ShouldNotBeEmpty();
        joined.ShouldAllBe(f => f.LemmaOf("mitteilt") == "mitteilen" && f.VerbForm == VerbForm.Finite);
    }

    [Theory]
    [InlineData("gewusst", VerbForm.PastParticiple)]
    [InlineData("anzukündigen", VerbForm.ZuInfinitive)]
    [InlineData("schweigen", VerbForm.Infinitive)]
    [InlineData("dementierte", VerbForm.Finite)]
    public void Verb_forms_are_told(string form, VerbForm expected) =>
        Readings(form).ShouldContain(f => f.VerbForm == expected);

    [Theory]
    [InlineData("Teilte", "teilen")]
    [InlineData("MINISTERIUM", "Ministerium")]
    [InlineData("MITTEILTE", "mitteilen")]
    public void Capitals_of_sentence_beginnings_and_headings_are_undone(string form, string lemma) =>
        GermanModels.Lexicon.Find(form)[0].LemmaOf(form).ShouldBe(lemma);

    [Theory]
    [InlineData("Berlin", Features.Town)]
    [InlineData("Österreich", Features.Country)]
    [InlineData("Sabine", Features.GivenName)]
    [InlineData("Müller", Features.Surname)]
    public void Names_say_what_they_name(string form, Features kind) =>
        Readings(form).ShouldContain(f => f.Category == LexicalCategory.ProperNoun && f.Features.HasFlag(kind));

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Xqzzw")]
    [InlineData("\ud800")]
    [InlineData("😀")]
    public void What_is_no_form_is_not_found(string surface) => GermanModels.Lexicon.Find(surface).Count.ShouldBe(0);

    [Fact]
    public void A_megabyte_is_no_form() => GermanModels.Lexicon.Find(new string('A', 1 << 20)).Count.ShouldBe(0);

    [Fact]
    public void A_missing_file_is_told_with_what_to_do()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

        var fault = Should.Throw<FaultException>(() => FormLexicon.Load(path)).Fault;

        fault.Code.ShouldBe(FaultCode.ModelMissing);
        fault.Message.ShouldContain(path);
        fault.Message.ShouldContain("git checkout models");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(40)]
    [InlineData(1_000_000)]
    public void One_damaged_byte_is_found(int at)
    {
        var bytes = File.ReadAllBytes(GermanModels.PathOf("lexicon.bin"));
        bytes[at] ^= 0x10;

        CodeOnLoading(bytes).ShouldBe(FaultCode.ModelDamaged);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(50_000)]
    public void A_file_cut_short_is_found(int length)
    {
        var bytes = File.ReadAllBytes(GermanModels.PathOf("lexicon.bin"));

        CodeOnLoading(bytes[..length]).ShouldBe(FaultCode.ModelDamaged);
    }

    private static FaultCode CodeOnLoading(byte[] bytes)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(path, bytes);
            return Should.Throw<FaultException>(() => FormLexicon.Load(path)).Fault.Code;
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static List<Form> Readings(string form)
    {
        var forms = new List<Form>();
        foreach (var reading in GermanModels.Lexicon.Find(form))
            forms.Add(reading);
        return forms;
    }
}
