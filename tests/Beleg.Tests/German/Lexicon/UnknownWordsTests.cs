using Beleg.German.Lexicon;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.German.Lexicon;

public sealed class UnknownWordsTests
{
    private static readonly UnknownWords Words = new(GermanModels.Lexicon);

    [Theory]
    [InlineData("Aufklärungsflugzeuge", "Aufklärungsflugzeug", Features.Plur)]
    [InlineData("Grenzschutzbehörden", "Grenzschutzbehörde", Features.Plur)]
    [InlineData("Haushaltsnotlagen", "Haushaltsnotlage", Features.Plur)]
    [InlineData("US-Regierungsvertreter", "US-Regierungsvertreter", Features.Sing)]
    [InlineData("Pentagon-Chef", "Pentagon-Chef", Features.Masc)]
    [InlineData("Klimaforscherinnen", "Klimaforscherin", Features.Fem)]
    [InlineData("Quarkologinnen", "Quarkologin", Features.Fem)]
    [InlineData("Hochseerettungen", "Hochseerettung", Features.Plur)]
    public void The_last_part_tells_what_a_noun_is(string surface, string lemma, Features feature) =>
        Words.Guess(surface).ShouldContain(f => f.LemmaOf(surface) == lemma && f.Features.HasFlag(feature));

    [Theory]
    [InlineData("weiterzuverkaufen", "weiterverkaufen", VerbForm.ZuInfinitive)]
    [InlineData("weiterverkauft", "weiterverkaufen", VerbForm.PastParticiple)]
    [InlineData("zusammengeraubt", "zusammenrauben", VerbForm.PastParticiple)]
    public void A_prefix_makes_another_verb_of_a_known_one(string surface, string lemma, VerbForm form) =>
        Words.Guess(surface).ShouldContain(f => f.LemmaOf(surface) == lemma && f.VerbForm == form);

    [Theory]
    [InlineData("quarkologischen", LexicalCategory.Adjective)]
    [InlineData("verquarkung", LexicalCategory.Adjective)]
    [InlineData("Quarkung", LexicalCategory.Noun)]
    [InlineData("Energie-", LexicalCategory.Truncated)]
    [InlineData("Warnapol", LexicalCategory.ProperNoun)]
    public void Endings_tell_the_kind_of_the_rest(string surface, LexicalCategory category) =>
        Words.Guess(surface).ShouldContain(f => f.Category == category);

    [Theory]
    [InlineData("Hauptstrasse", "Hauptstraße")]
    [InlineData("Schluß", "Schluss")]
    public void Swiss_and_older_spelling_has_the_lemma_of_the_dictionary(string surface, string lemma) =>
        Words.Guess(surface).ShouldContain(f => f.LemmaOf(surface) == lemma);

    [Fact]
    public void No_word_is_left_without_a_form_and_every_form_has_a_lemma() =>
        Prop.ForAll(
                ArbMap.Default.ArbFor<NonEmptyString>(),
                surface =>
                    Words.Guess(surface.Get) is { Length: > 0 } forms
                    && forms.All(f => f.LemmaOf(surface.Get) is not null)
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_megabyte_without_a_blank_is_a_word_too() => Words.Guess(new string('ß', 1 << 20)).ShouldNotBeEmpty();

    [Fact]
    public void Many_hyphens_do_no_harm() =>
        Words.Guess(string.Concat(Enumerable.Repeat("a-", 30)) + "b").ShouldNotBeEmpty();
}
