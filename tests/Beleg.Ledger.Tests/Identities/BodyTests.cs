using Beleg.Ledger.Identities;
using Beleg.Sources;
using static Beleg.Ledger.Tests.Identities.SourcesSoFar;

namespace Beleg.Ledger.Tests.Identities;

public sealed class BodyTests
{
    private readonly SourcesSoFar ledger = new();

    [Theory]
    [InlineData(SourceKind.State, "Russland", "Russische Föderation")]
    [InlineData(SourceKind.State, "Russland", "russische Führung")]
    [InlineData(SourceKind.State, "USA", "US-Regierung")]
    [InlineData(SourceKind.State, "Deutschland", "Bundesregierung")]
    [InlineData(SourceKind.State, "Polen", "Regierung in Warschau")]
    [InlineData(SourceKind.State, "Bayern", "bayerische Landesregierung")]
    [InlineData(SourceKind.Organisation, "Vereinte Nationen", "UNO")]
    [InlineData(SourceKind.Organisation, "Nato", "NATO")]
    [InlineData(SourceKind.Organisation, "SPD", "Sozialdemokratische Partei Deutschlands")]
    [InlineData(SourceKind.Organisation, "Pentagon", "amerikanisches Verteidigungsministerium")]
    [InlineData(SourceKind.Organisation, "Bundesverteidigungsministerium", "deutsches Verteidigungsministerium")]
    [InlineData(SourceKind.Organisation, "Polizei Lindow", "Lindower Polizei")]
    [InlineData(SourceKind.Organisation, "Polizei Emden", "Emder Polizei")]
    [InlineData(SourceKind.Organisation, "Feuerwehr in Dresden", "Dresdner Feuerwehr")]
    [InlineData(SourceKind.Organisation, "Nordwerft AG", "Nordwerft")]
    [InlineData(SourceKind.Organisation, "Österreichischer Fonds Zug um Zug", "Oesterreichischer Fonds Zug um Zug")]
    [InlineData(SourceKind.Outlet, "Frankfurter Allgemeine Zeitung", "FAZ")]
    [InlineData(SourceKind.Outlet, "Küstenzeitung", "Küstenzeitung")]
    [InlineData(SourceKind.Agency, "dpa", "Deutsche Presse-Agentur")]
    public void All_names_of_a_body_are_one(SourceKind kind, string name, string other)
    {
        var first = ledger.Add(Body(name, kind), "2026-05-12").Number;

        var (number, found) = ledger.Add(Body(other, kind), "2030-01-01");

        found.Verdict.ShouldBe(Verdict.Same, found.Because);
        found.IsSure.ShouldBeTrue();
        number.ShouldBe(first);
    }

    [Theory]
    [InlineData("Verteidigungsministerium", "Russland", "russisches Verteidigungsministerium", "")]
    [InlineData("Generalstab", "Ukraine", "ukrainischer Generalstab", "")]
    [InlineData("Militär", "Israel", "israelische Armee", "")]
    [InlineData("Umweltministerium", "Niedersachsen", "niedersächsisches Umweltministerium", "")]
    public void A_ministry_goes_by_its_state(string name, string state, string other, string otherState)
    {
        var first = ledger.Add(Noun(name, SourceKind.Organisation, state), "2026-05-12").Number;

        var (number, found) = ledger.Add(
            otherState.Length == 0 ? Noun(other) : Noun(other, SourceKind.Organisation, otherState),
            "2026-05-12"
        );

        found.Verdict.ShouldBe(Verdict.Same, found.Because);
        number.ShouldBe(first);
    }

    [Theory]
    [InlineData(SourceKind.Organisation, "Polizei Lindow", "Polizei Emden")]
    [InlineData(SourceKind.Organisation, "Amtsgericht Emden", "Landgericht Emden")]
    [InlineData(
        SourceKind.Organisation,
        "russisches Verteidigungsministerium",
        "ukrainisches Verteidigungsministerium"
    )]
    [InlineData(SourceKind.Organisation, "Bundesinnenministerium", "bayerisches Innenministerium")]
    [InlineData(SourceKind.State, "Russland", "Ukraine")]
    [InlineData(SourceKind.State, "Nordkorea", "Südkorea")]
    [InlineData(SourceKind.Organisation, "Nordwerft", "Südwerft")]
    [InlineData(SourceKind.Outlet, "Küstenbote", "Talbote")]
    public void Other_bodies_are_others(SourceKind kind, string name, string other)
    {
        ledger.Add(Body(name, kind), "2026-05-12");

        ledger.Add(Body(other, kind), "2026-05-12").Found.Verdict.ShouldBe(Verdict.NotSame);
    }

    [Theory]
    [InlineData("Polizei")]
    [InlineData("Umweltministerium")]
    [InlineData("Unternehmen")]
    [InlineData("Staatsanwaltschaft")]
    public void A_common_noun_is_left_open_and_kept_by_one_key(string noun)
    {
        var first = ledger.Add(Noun(noun), "2026-05-12").Number;

        var (number, found) = ledger.Add(Noun(noun), "2026-05-12");

        found.Verdict.ShouldBe(Verdict.Undecided, found.Because);
        number.ShouldNotBe(first);
        ledger[first].Keys.Intersect(ledger[number].Keys).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_police_of_a_place_is_kept_as_police_as_well()
    {
        IdentityKeys.Of(Body("Polizei Lindow")).Intersect(IdentityKeys.Of(Noun("Polizei"))).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("Hansol Chemielogistik", "Hansol")]
    [InlineData("Hansol", "Hansol Chemielogistik")]
    [InlineData("Deutsche Liga für Inneres Wachstum", "DLIW")]
    [InlineData("DLIW", "Deutsche Liga für Inneres Wachstum")]
    public void A_part_of_a_name_and_initials_are_left_open(string name, string other)
    {
        var first = ledger.Add(Body(name), "2026-05-12").Number;

        var found = ledger.Add(Body(other), "2026-05-12").Found;

        found.Verdict.ShouldBe(Verdict.Undecided, found.Because);
        found.MayBe.ShouldBe([first]);
    }
}
