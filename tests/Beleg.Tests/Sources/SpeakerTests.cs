using Beleg.Sources;

namespace Beleg.Tests.Sources;

public sealed class SpeakerTests
{
    [Theory]
    [InlineData(
        "[Der dänische Außenminister Lars Holm] sagte, es sei ruhig.",
        "Lars Holm",
        "Außenminister",
        "Dänemark"
    )]
    [InlineData("[Nato-Sprecherin Vera Lind] sagte, es sei ruhig.", "Vera Lind", "Nato-Sprecherin", "Nato")]
    [InlineData("Laut [dem polnischen Innenminister, Jan Nowak], ist es ruhig.", "Jan Nowak", "Innenminister", "Polen")]
    [InlineData(
        "[Anna Beck, die Sprecherin von Greenpeace,] sagte, es sei ruhig.",
        "Anna Beck",
        "Sprecherin",
        "Greenpeace"
    )]
    [InlineData("[Der Leiter der Abteilung im Innenministerium, Otto Kern,] sagte ab.", "Otto Kern", "Leiter", null)]
    [InlineData("[Otto Kern (SPD)] sagte, es sei ruhig.", "Otto Kern", null, "SPD")]
    [InlineData("[Russlands Präsident Iwan Petrow] sagte, es sei ruhig.", "Iwan Petrow", "Präsident", "Russland")]
    [InlineData("[Jan Nowak, Sprecher der Feuerwehr,] sagte ab.", "Jan Nowak", "Sprecher", "Feuerwehr")]
    [InlineData("[Vera Lind, eine Expertin von Greenpeace,] sagte ab.", "Vera Lind", "Expertin", "Greenpeace")]
    [InlineData("[Der deutsche Kanzler und SPD-Chef Jan Nowak] sagte ab.", "Jan Nowak", "SPD-Chef", "SPD")]
    [InlineData("[Projektleiterin Rosa Weiß] sagte, es sei ruhig.", "Rosa Weiß", "Projektleiterin", null)]
    public void A_person_has_name_role_and_affiliation(string text, string name, string? role, string? affiliation)
    {
        var source = Told.Of(text).SpeakerOf(0);
        source.Kind.ShouldBe(SourceKind.Person);
        source.Name.ShouldBe(name);
        if (role is not null)
            source.Roles.ShouldContain(role);
        if (affiliation is not null)
            source.Affiliations.ShouldContain(affiliation);
    }

    [Theory]
    [InlineData("[Der Kreml] dementierte.", "State", "Russland")]
    [InlineData("[Moskau] dementierte.", "State", "Russland")]
    [InlineData("[Das Weiße Haus] dementierte.", "State", "USA")]
    [InlineData(
        "[Das polnische Verteidigungsministerium] dementierte.",
        "Organisation",
        "polnisches Verteidigungsministerium"
    )]
    [InlineData("[Die Bundesregierung] dementierte.", "State", "Bundesregierung")]
    [InlineData("[Die Nachrichtenagentur Reuters] meldete es.", "Agency", "Reuters")]
    [InlineData("[Der „Spiegel“] schrieb, es sei ruhig.", "Outlet", "Spiegel")]
    [InlineData("[Eine Studie der Universität Leipzig] zeigt es.", "Document", "eine Studie der Universität Leipzig")]
    [InlineData("[Eine Mitteilung des Innenministeriums] zeigt es.", "Organisation", "Innenministerium")]
    [InlineData("[Experten] warnen davor.", "Group", "Experten")]
    [InlineData("Nach [Polizeiangaben] ist es ruhig.", "Organisation", "Polizei")]
    [InlineData("Nach [Angaben der Feuerwehr] ist es ruhig.", "Organisation", "Feuerwehr")]
    [InlineData("Nach [russischen Angaben] ist es ruhig.", "State", "Russland")]
    [InlineData("Laut [Medienberichten] ist es ruhig.", "Group", "Medien")]
    [InlineData("[Ein US-Diplomat] sagte, es sei ruhig.", "Unnamed", "ein US-Diplomat")]
    [InlineData(
        "Laut [einem hochrangigen Vertreter der US-Regierung] ist es ruhig.",
        "Unnamed",
        "ein hochrangiger Vertreter der US-Regierung"
    )]
    [InlineData("[Die Hausverwaltung in Bremen] sagte ab.", "Organisation", "Hausverwaltung")]
    public void A_speaker_has_its_kind_and_name(string text, string kind, string name)
    {
        var source = Told.Of(text).SpeakerOf(0);
        source.Kind.ToString().ShouldBe(kind);
        source.Name.ShouldBe(name);
    }

    [Theory]
    [InlineData("[Polen und Litauen] weisen das zurück.", "Polen", "Litauen")]
    [InlineData("[Die Nato und das Pentagon] weisen das zurück.", "Nato", "Pentagon")]
    [InlineData("[Die Regierungen von Polen und Litauen] weisen das zurück.", "Polen", "Litauen")]
    [InlineData("[Die Minister Anna Beck und Otto Kern] weisen das zurück.", "Anna Beck", "Otto Kern")]
    public void Joined_speakers_are_two(string text, string first, string second) =>
        Told.Of(text).SpeakersOf(0).Select(s => s.Name).ShouldBe([first, second]);

    [Fact]
    public void A_town_after_a_preposition_is_a_place() =>
        Told.Of("In Moskau sagte [Präsident Iwan Petrow], es sei ruhig.")
            .Sources.Sources.ShouldHaveSingleItem()
            .Name.ShouldBe("Iwan Petrow");

    [Fact]
    public void Ids_follow_the_first_mention()
    {
        var told = Told.Of("Kern und Beck stritten. [Anna Beck] lobte ihn. [Otto Kern] lobte sie.");
        told.Sources.Sources.Select(s => (s.Id, s.Name)).ShouldBe([("q1", "Otto Kern"), ("q2", "Anna Beck")]);
    }
}
