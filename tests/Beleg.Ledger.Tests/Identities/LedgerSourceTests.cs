using Beleg.Ledger.Identities;
using Beleg.Text;
using FsCheck;
using FsCheck.Fluent;
using static Beleg.Ledger.Tests.Identities.SourcesSoFar;

namespace Beleg.Ledger.Tests.Identities;

public sealed class LedgerSourceTests
{
    [Fact]
    public void Roles_keep_their_dates()
    {
        var source = LedgerSource
            .Open(1, Person("Karl Weber", ["Innenminister"], "Hessen"), new ReportDate(2023, 3, 1))
            .With(Person("Karl Weber", ["Innenminister"], "Hessen"), new ReportDate(2023, 9))
            .With(Person("Weber", ["Präsident"], "Bundesamt"), new ReportDate(2026, 1, 5))
            .With(Person("Karl Weber", ["Innenminister"], "Hessen"), new ReportDate(2026, 6, 5));

        source.Name.ShouldBe("Karl Weber");
        source.Names.ShouldBe(["Karl Weber", "Weber"]);
        source.Roles.ShouldBe([
            new RoleHeld("Innenminister", "Hessen", new ReportDate(2023, 3, 1), new ReportDate(2023, 9)),
            new RoleHeld("Innenminister", "Hessen", new ReportDate(2026, 6, 5), new ReportDate(2026, 6, 5)),
            new RoleHeld("Präsident", "Bundesamt", new ReportDate(2026, 1, 5), new ReportDate(2026, 1, 5)),
        ]);
    }

    [Fact]
    public void The_order_of_reports_makes_no_difference_to_what_is_known()
    {
        var reports = new[]
        {
            (Person("Karl Weber", ["Innenminister"], "Hessen"), new ReportDate(2023, 3, 1)),
            (Person("Weber", ["Minister"], "Hessen"), new ReportDate(2023, 9)),
            (Person("Dr. Karl Weber", ["Innenminister"], "Hessen"), new ReportDate(2024, 2, 7)),
            (Person("Karl Weber", ["Innenminister"], "Hessen"), new ReportDate(2026, 6, 5)),
            (Person("Karl Weber", ["Präsident"], "Bundesamt"), new ReportDate(2026)),
        };
        Prop.ForAll(
                Gen.Shuffle(reports).ToArbitrary(),
                order =>
                {
                    var (first, date) = order[0];
                    var source = order[1..]
                        .Aggregate(LedgerSource.Open(1, first, date), (s, r) => s.With(r.Item1, r.Item2));
                    Told(source)
                        .ShouldBe(Told(reports.Aggregate(Open(reports[0]), (s, r) => s.With(r.Item1, r.Item2))));
                }
            )
            .QuickCheckThrowOnFailure();

        static LedgerSource Open((Beleg.Sources.Source Source, ReportDate Date) report) =>
            LedgerSource.Open(1, report.Source, report.Date);

        static string Told(LedgerSource s) =>
            string.Join(';', [s.Name, .. s.Names, .. s.Roles.Select(r => r.ToString()), .. s.Keys]);
    }

    [Fact]
    public void Who_is_the_same_by_name_does_not_depend_on_the_order_of_reports()
    {
        var sources = new[]
        {
            Body("Russland", Sources.SourceKind.State),
            Body("russische Regierung", Sources.SourceKind.State),
            Body("Pentagon"),
            Noun("US-Verteidigungsministerium"),
            Noun("Verteidigungsministerium", Sources.SourceKind.Organisation, "Russland"),
            Body("Polizei Lindow"),
            Noun("Lindower Polizei"),
            Noun("Polizei"),
            Body("FAZ", Sources.SourceKind.Outlet),
            Body("Frankfurter Allgemeine Zeitung", Sources.SourceKind.Outlet),
            Person("Herta Müller"),
            Person("Herta Mueller", ["Umweltministerin"]),
            Person("Dr. Herta Müller"),
            Person("Hans Müller"),
            Body("Nordwerft AG"),
            Body("Nordwerft"),
        };
        var indices = Enumerable.Range(0, sources.Length).ToArray();
        var expected = Groups(indices);
        Prop.ForAll(Gen.Shuffle(indices).ToArbitrary(), order => Groups(order).ShouldBe(expected))
            .QuickCheckThrowOnFailure();

        string Groups(int[] order)
        {
            var ledger = new SourcesSoFar();
            var numbers = new long[sources.Length];
            foreach (var i in order)
                numbers[i] = ledger.Add(sources[i], "2026-05-12").Number;
            return string.Join(' ', numbers.Select(n => Array.IndexOf(numbers, n)));
        }
    }

    [Fact]
    public void The_order_of_candidates_makes_no_difference()
    {
        LedgerSource[] known =
        [
            LedgerSource.Open(3, Person("Karl Schulz", ["Abgeordneter"], "CDU"), new ReportDate(2026, 5, 1)),
            LedgerSource.Open(1, Person("Bernd Schulz", ["Abgeordneter"], "SPD"), new ReportDate(2026, 5, 1)),
            LedgerSource.Open(2, Person("Schulz", ["Sprecher"]), new ReportDate(2026, 5, 1)),
        ];
        var who = Person("Schulz", ["Abgeordneter"]);

        var one = Identifier.Identify(who, new ReportDate(2026, 5, 12), known);
        var other = Identifier.Identify(who, new ReportDate(2026, 5, 12), known.Reverse());

        one.Because.ShouldBe(other.Because);
        one.MayBe.ShouldBe(other.MayBe);
        one.MayBe.ShouldBe([1, 2, 3]);
    }
}
