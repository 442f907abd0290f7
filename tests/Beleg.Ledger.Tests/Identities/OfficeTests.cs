using Beleg.Ledger.Identities;
using Beleg.Sources;
using static Beleg.Ledger.Tests.Identities.SourcesSoFar;

namespace Beleg.Ledger.Tests.Identities;

public sealed class OfficeTests
{
    private readonly SourcesSoFar ledger = new();

    [Theory]
    [InlineData("Verteidigungsminister", "USA", "US-Verteidigungsminister", "USA")]
    [InlineData("Bundesinnenminister", "", "Innenminister", "Deutschland")]
    [InlineData("Außenministerin", "Frankreich", "Außenministerin", "Frankreich")]
    public void An_office_is_the_one_holder_known_at_the_time(
        string role,
        string state,
        string office,
        string officeState
    )
    {
        var holder = ledger.Add(Person("Robin Austin", [role], Given(state)), "2026-05-12").Number;

        var (number, found) = ledger.Add(Person(office, [office], Given(officeState)), "2026-06-20");

        found.Verdict.ShouldBe(Verdict.Same, found.Because);
        found.IsSure.ShouldBeFalse();
        number.ShouldBe(holder);
        ledger[holder].Name.ShouldBe("Robin Austin");
    }

    [Fact]
    public void An_office_is_not_who_held_it_years_before()
    {
        ledger.Add(Person("Robin Austin", ["Verteidigungsminister"], "USA"), "2024-10-12");

        var found = ledger.Add(Person("Verteidigungsminister", ["Verteidigungsminister"], "USA"), "2026-05-12").Found;

        found.Verdict.ShouldBe(Verdict.Undecided, found.Because);
    }

    [Fact]
    public void An_office_with_two_holders_at_the_time_is_left_open()
    {
        var first = ledger.Add(Person("Robin Austin", ["Verteidigungsminister"], "USA"), "2026-04-12").Number;
        var second = ledger.Add(Person("Kim Hegg", ["Verteidigungsminister"], "USA"), "2026-05-12").Number;

        var found = ledger.Add(Person("Verteidigungsminister", ["Verteidigungsminister"], "USA"), "2026-05-20").Found;

        found.Verdict.ShouldBe(Verdict.Undecided);
        found.MayBe.ShouldBe([first, second]);
    }

    [Fact]
    public void An_office_of_another_state_is_another()
    {
        ledger.Add(Person("Robin Austin", ["Verteidigungsminister"], "USA"), "2026-05-12");

        ledger
            .Add(Person("Verteidigungsminister", ["Verteidigungsminister"], "Ukraine"), "2026-05-12")
            .Found.Source.ShouldBeNull();
    }

    [Fact]
    public void An_office_without_a_known_holder_is_a_source_of_its_own_for_half_a_year()
    {
        var first = ledger.Add(Person("Bundesinnenminister", ["Bundesinnenminister"]), "2026-01-12").Number;

        ledger.Add(Person("Innenminister", ["Innenminister"], "Deutschland"), "2026-05-12").Number.ShouldBe(first);
        // The months add up: from the first to this one it is more than half a year.
        ledger.Add(Person("Bundesinnenminister", ["Bundesinnenminister"]), "2026-09-12").Number.ShouldNotBe(first);
    }

    [Fact]
    public void An_office_that_many_hold_is_nobody_in_particular()
    {
        ledger.Add(Person("Jörg Haberland", ["CDU-Abgeordneter"], "CDU"), "2026-05-12");

        var found = ledger.Add(Person("CDU-Abgeordneter", ["CDU-Abgeordneter"], "CDU"), "2026-05-12").Found;

        found.Source.ShouldBeNull(found.Because);
    }

    [Fact]
    public void A_surname_like_a_role_is_a_name()
    {
        var first = ledger.Add(Person("Anna Richter", ["Umweltministerin"]), "2026-05-12").Number;

        ledger.Add(Person("Richter", ["Umweltministerin"]), "2026-05-12").Number.ShouldBe(first);
    }

    [Theory]
    [InlineData(SourceKind.Unnamed, "ein westlicher Diplomat")]
    [InlineData(SourceKind.Group, "Augenzeugen")]
    [InlineData(SourceKind.Document, "ein internes Gutachten")]
    public void What_has_no_name_is_never_the_same(SourceKind kind, string name)
    {
        ledger.Add(Body(name, kind), "2026-05-12");

        var found = ledger.Add(Body(name, kind), "2026-05-12").Found;

        found.Verdict.ShouldNotBe(Verdict.Same);
        found.Because.ShouldNotBeEmpty();
        ledger.Count.ShouldBe(2);
    }

    private static string[] Given(string state) => state.Length == 0 ? [] : [state];
}
