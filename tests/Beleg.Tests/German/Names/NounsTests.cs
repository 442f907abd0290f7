using Beleg.German.Names;

namespace Beleg.Tests.German.Names;

public sealed class NounsTests
{
    [Theory]
    [InlineData("Verteidigungsminister", "Role", "Verteidigungs", "Verteidigungsminister")]
    [InlineData("Außenministerinnen", "Role", "Außen", "Außenminister")]
    [InlineData("Pentagon-Chefs", "Role", "Pentagon", "Pentagon-Chef")]
    [InlineData("Vorsitzenden", "Role", "", "Vorsitzender")]
    [InlineData("Innenministeriums", "Body", "Innen", "Innenministerium")]
    [InlineData("Autokonzern", "Body", "Auto", "Autokonzern")]
    [InlineData("Polizeiangaben", "Saying", "Polizei", "Polizeiangabe")]
    [InlineData("Abschlussberichts", "Document", "Abschluss", "Abschlussbericht")]
    [InlineData("Sozialdemokratin", "Member", "", "Sozialdemokrat")]
    [InlineData("Sicherheitskreisen", "Unnamed", "Sicherheits", "Sicherheitskreise")]
    public void A_compound_is_understood_by_its_last_part(string form, string kind, string first, string @base)
    {
        var reading = Nouns.Default.Find(form).FirstOrDefault(r => r.Sense.Kind.ToString() == kind);
        reading.ShouldNotBeNull();
        reading.First.ShouldBe(first);
        reading.Base.ShouldBe(@base);
    }

    [Theory]
    [InlineData("Ausland")]
    [InlineData("Kontakten")]
    [InlineData("Tisch")]
    [InlineData("minister")]
    [InlineData("X")]
    public void A_noun_that_only_looks_like_a_compound_is_none(string form) => Nouns.Default.Find(form).ShouldBeEmpty();

    [Fact]
    public void Gender_tells_the_feminine_from_the_masculine()
    {
        var woman = Nouns.Default.Find("Sprecherin").First(r => r.Sense.Kind == NounKind.Role);
        woman.Sense.Concord.ShouldBe(Concord.Fem);
        woman.Lemma.ShouldBe("Sprecherin");
        woman.Base.ShouldBe("Sprecher");
    }

    [Fact]
    public void A_very_long_word_costs_no_more_than_its_end() =>
        Nouns.Default.Find("V" + new string('x', 1_000_000) + "minister").ShouldNotBeEmpty();
}
