using Beleg.Ledger.Identities;
using static Beleg.Ledger.Tests.Identities.SourcesSoFar;

namespace Beleg.Ledger.Tests.Identities;

public sealed class PersonTests
{
    private readonly SourcesSoFar ledger = new();

    [Theory]
    [InlineData("Boris Pistorius", "Boris Pistorius")]
    [InlineData("Ursula von der Leyen", "Dr. Ursula von der Leyen")]
    [InlineData("Herta Müller", "Herta Mueller")]
    [InlineData("Franz-Josef Jung", "Franz Josef Jung")]
    [InlineData("Marie-Agnes Strack-Zimmermann", "Marie-Agnes Strack Zimmermann")]
    [InlineData("Recep Tayyip Erdoğan", "Recep Tayyip Erdogan")]
    [InlineData("Frank-Walter Steinmeier", "Frank Walter Steinmeier")]
    [InlineData("Baschar al-Assad", "Baschar Assad")]
    [InlineData("Joseph R. Biden", "Joseph Biden")]
    [InlineData("Jörg Weiß", "Joerg Weiss")]
    public void One_full_name_however_it_is_spelled_is_one_person(string name, string other)
    {
        var first = ledger.Add(Person(name), "2026-05-12").Number;

        var (number, found) = ledger.Add(Person(other), "2026-06-02");

        found.Verdict.ShouldBe(Verdict.Same, found.Because);
        found.IsSure.ShouldBeTrue();
        number.ShouldBe(first);
    }

    [Theory]
    [InlineData("Boris Pistorius", "Bernd Pistorius")]
    [InlineData("Anna Berg", "Anna Burg")]
    // A Cyrillic "а".
    [InlineData("Anna Berg", "Annа Berg")]
    [InlineData("Karl Müller", "Karl Muller")]
    [InlineData("Peter Hahn", "Petra Hahn")]
    public void Names_that_only_look_alike_are_two_people(string name, string other)
    {
        ledger.Add(Person(name, ["Minister"], "Deutschland"), "2026-05-12");

        ledger.Add(Person(other, ["Minister"], "Deutschland"), "2026-05-12").Found.Verdict.ShouldBe(Verdict.NotSame);
    }

    [Theory]
    [InlineData("Hans Müller", "Hans-Peter Müller")]
    [InlineData("Annegret Kramp-Karrenbauer", "Annegret Karrenbauer")]
    [InlineData("Anna Maria Berg", "Anna Luise Berg")]
    [InlineData("H. Müller", "Hans Müller")]
    public void Names_that_one_person_can_have_and_two_can_are_left_open(string name, string other)
    {
        var first = ledger.Add(Person(name), "2026-05-12").Number;

        var found = ledger.Add(Person(other), "2026-05-12").Found;

        found.Verdict.ShouldBe(Verdict.Undecided, found.Because);
        found.MayBe.ShouldBe([first]);
        found.Source.ShouldBeNull();
    }

    [Theory]
    [InlineData("Umweltministerin", "Umweltministerin", "Landesumweltministerin", "")]
    [InlineData("Leiter", "Berufsfeuerwehr", "Feuerwehrchef", "")]
    [InlineData("Verteidigungsminister", "USA", "US-Verteidigungsminister", "USA")]
    [InlineData("Bundesinnenministerin", "", "Innenministerin", "Deutschland")]
    [InlineData("Vorstandschef", "Nordwerft", "Konzernchef", "Nordwerft")]
    [InlineData("Oberstaatsanwältin", "", "Oberstaatsanwältin", "")]
    public void A_surname_with_the_same_office_is_the_one_person_who_has_it(
        string role,
        string body,
        string later,
        string laterBody
    )
    {
        var first = ledger.Add(Person("Birte Lohmann", [role], Given(body)), "2026-05-12").Number;

        var (number, found) = ledger.Add(Person("Lohmann", [later], Given(laterBody)), "2026-05-14");

        found.Verdict.ShouldBe(Verdict.Same, found.Because);
        number.ShouldBe(first);
    }

    [Fact]
    public void A_full_name_is_whom_only_the_surname_and_the_office_were_known_of()
    {
        var first = ledger.Add(Person("Lohmann", ["Umweltministerin"]), "2026-05-12").Number;

        var (number, found) = ledger.Add(Person("Birte Lohmann", ["Umweltministerin"], "Grüne"), "2026-05-14");

        found.Verdict.ShouldBe(Verdict.Same, found.Because);
        number.ShouldBe(first);
        ledger[first].Name.ShouldBe("Birte Lohmann");
    }

    [Fact]
    public void A_surname_without_more_is_left_open()
    {
        var first = ledger.Add(Person("Birte Lohmann", ["Umweltministerin"]), "2026-05-12").Number;

        var found = ledger.Add(Person("Lohmann"), "2026-05-12").Found;

        found.Verdict.ShouldBe(Verdict.Undecided);
        found.MayBe.ShouldBe([first]);
    }

    [Fact]
    public void A_surname_with_an_office_that_two_have_is_left_open()
    {
        var first = ledger.Add(Person("Karl Schulz", ["Abgeordneter"], "CDU"), "2026-05-12").Number;
        var second = ledger.Add(Person("Bernd Schulz", ["Abgeordneter"], "CDU"), "2026-05-12").Number;

        var found = ledger.Add(Person("Schulz", ["Abgeordneter"], "CDU"), "2026-05-12").Found;

        found.Verdict.ShouldBe(Verdict.Undecided);
        found.MayBe.ShouldBe([first, second]);
    }

    [Fact]
    public void The_body_tells_two_of_one_surname_apart()
    {
        ledger.Add(Person("Karl Schulz", ["Sprecher"], "CDU"), "2026-05-12");
        var second = ledger.Add(Person("Bernd Schulz", ["Sprecher"], "SPD"), "2026-05-12").Number;

        var (number, found) = ledger.Add(Person("Schulz", ["Sprecher"], "SPD"), "2026-05-13");

        found.Verdict.ShouldBe(Verdict.Same, found.Because);
        number.ShouldBe(second);
    }

    [Fact]
    public void A_role_that_many_have_tells_for_a_month_and_not_longer()
    {
        var first = ledger.Add(Person("Ines Falkenhayn", ["Sprecherin"]), "2026-05-12").Number;

        ledger.Add(Person("Falkenhayn", ["Sprecherin"]), "2026-05-20").Number.ShouldBe(first);
        ledger.Add(Person("Falkenhayn", ["Sprecherin"]), "2026-09-20").Found.Verdict.ShouldBe(Verdict.Undecided);
    }

    [Fact]
    public void An_office_of_two_years_ago_tells_nothing()
    {
        ledger.Add(Person("Karl Weber", ["Innenminister"], "Hessen"), "2024-02-01");

        var found = ledger.Add(Person("Weber", ["Innenminister"], "Hessen"), "2026-05-12").Found;

        found.Verdict.ShouldBe(Verdict.Undecided, found.Because);
    }

    [Fact]
    public void Without_a_date_an_office_tells_nothing()
    {
        ledger.Add(Person("Karl Weber", ["Innenminister"], "Hessen"), "2026-05-12");

        ledger.Add(Person("Weber", ["Innenminister"], "Hessen"), null).Found.Verdict.ShouldBe(Verdict.Undecided);
    }

    [Theory]
    [InlineData("Trainer", "", "Minister", "Hessen")]
    [InlineData("Abgeordneter", "CDU", "Abgeordneter", "SPD")]
    [InlineData("Außenminister", "Frankreich", "Außenminister", "Österreich")]
    public void One_full_name_with_roles_that_exclude_each_other_at_one_time_is_left_open(
        string role,
        string body,
        string other,
        string otherBody
    )
    {
        var first = ledger.Add(Person("Michael Müller", [role], Given(body)), "2026-05-12").Number;

        var found = ledger.Add(Person("Michael Müller", [other], Given(otherBody)), "2026-05-20").Found;

        found.Verdict.ShouldBe(Verdict.Undecided, found.Because);
        found.MayBe.ShouldBe([first]);
    }

    [Fact]
    public void Who_changes_the_office_after_years_stays_the_same()
    {
        var first = ledger.Add(Person("Michael Müller", ["Abgeordneter"], "CDU"), "2021-05-12").Number;

        ledger.Add(Person("Michael Müller", ["Abgeordneter"], "SPD"), "2026-05-20").Number.ShouldBe(first);
    }

    [Fact]
    public void A_woman_is_not_the_man_of_her_surname_and_office()
    {
        ledger.Add(Person("Müller", ["Umweltminister"]), "2026-05-12");

        ledger.Add(Person("Müller", ["Umweltministerin"]), "2026-05-13").Found.Verdict.ShouldBe(Verdict.NotSame);
    }

    [Fact]
    public void A_company_that_a_report_takes_for_a_person_is_left_open()
    {
        var first = ledger.Add(Body("Hansol"), "2026-05-12").Number;

        var found = ledger.Add(Person("Hansol"), "2026-05-12").Found;

        found.Verdict.ShouldBe(Verdict.Undecided);
        found.MayBe.ShouldBe([first]);
    }

    private static string[] Given(string body) => body.Length == 0 ? [] : [body];
}
