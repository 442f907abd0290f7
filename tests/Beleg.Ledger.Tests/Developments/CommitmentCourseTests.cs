using Beleg.Commitments;
using Beleg.Ledger.Claims;
using Beleg.Ledger.Developments;
using FsCheck;
using FsCheck.Fluent;
using static Beleg.Ledger.Tests.Developments.Said;

namespace Beleg.Ledger.Tests.Developments;

public sealed class CommitmentCourseTests
{
    private const long Bank = 3;
    private const long State = 4;

    private static readonly CommitmentSaid Announced = Loan(1, "2026-03-01", CommitmentStatus.Announced, 50);

    [Fact]
    public void A_commitment_is_followed_from_announcement_to_signature_and_denial()
    {
        CommitmentSaid[] later =
        [
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50),
            Loan(3, "2026-03-05", CommitmentStatus.Agreed, 50),
            Loan(4, "2026-03-09", CommitmentStatus.Signed, 49.5m),
            Loan(5, "2026-03-10", CommitmentStatus.Denied, 50),
            Loan(6, "2026-03-11", CommitmentStatus.Signed, 50),
        ];

        var course = CommitmentCourse.Of([Announced, .. later]);

        course
            .Steps.Select(s => s.Move)
            .ShouldBe([
                CommitmentMove.Opens,
                CommitmentMove.Advances,
                CommitmentMove.Repeats,
                CommitmentMove.Advances,
                CommitmentMove.Denies,
                CommitmentMove.Reaffirms,
            ]);
        course.Status.ShouldBe(CommitmentStatus.Signed);
        course.IsContested.ShouldBeTrue();
    }

    [Fact]
    public void The_order_of_adding_makes_no_difference()
    {
        CommitmentSaid[] said =
        [
            Announced,
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50),
            Loan(3, "2026-03", CommitmentStatus.Pending, 50),
            Loan(4, "2026-03-09", CommitmentStatus.Signed, 50),
        ];
        var expected = Moves(said);

        Prop.ForAll(Gen.Shuffle(said).ToArbitrary(), order => Moves(order).ShouldBe(expected))
            .QuickCheckThrowOnFailure();

        static string Moves(CommitmentSaid[] order) =>
            string.Join(' ', CommitmentCourse.Of(order).Steps.Select(s => $"{s.Said.Number}{s.Move}"));
    }

    [Fact]
    public void One_loan_in_other_words_fits()
    {
        var fit = CommitmentCourse.Of([Announced]).Fit(Loan(2, "2026-03-05", CommitmentStatus.Agreed, 49.8m));

        fit.ShouldNotBeNull();
        fit.Value.Because.ShouldContain("the same parties");
    }

    public static TheoryData<CommitmentSaid> Others =>
        new(
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 12),
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50) with
            {
                By = [new(8, "Handelsbank")],
                To = [new(9, "Ostland")],
            },
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50) with
            {
                Amount = null,
                To = [new(9, "Ostland")],
                Terms = Terms("Brücke:N9 Kredit:N6"),
            },
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50) with
            {
                Kind = CommitmentKind.Deployment,
                Amount = null,
            }
        );

    [Theory]
    [MemberData(nameof(Others))]
    public void Another_amount_or_party_or_matter_does_not_fit(CommitmentSaid other)
    {
        CommitmentCourse.Of([Announced]).Fit(other).ShouldBeNull();
    }

    [Fact]
    public void What_is_only_named_with_the_words_of_the_story_fits()
    {
        var named = new CommitmentSaid(2, 2, CommitmentKind.Loan, CommitmentStatus.Agreed, "Das Darlehen")
        {
            Terms = Terms("Darlehen:N6 Zins:N8"),
        };
        CommitmentCourse.Of([Announced]).Fit(named).ShouldNotBeNull();
        CommitmentCourse.Of([Announced]).Fit(named with { Terms = Terms("Brücke:N9 sperren:V6") }).ShouldBeNull();
        CommitmentCourse.Of([Announced]).Fit(named with { Text = "Ein Darlehen" }).ShouldBeNull();
    }

    [Fact]
    public void What_names_no_party_and_no_amount_fits_only_in_the_same_weeks()
    {
        var named = new CommitmentSaid(2, 2, CommitmentKind.Loan, CommitmentStatus.Agreed, "Das Darlehen")
        {
            Published = Date("2026-04-20"),
            Terms = Announced.Terms,
            Claims = [4],
        };
        var course = CommitmentCourse.Of([Announced with { Claims = [4] }]);
        course.Fit(named).ShouldNotBeNull();
        course.Fit(named with { Published = Date("2027-03-01") }).ShouldBeNull();
        course.Fit(named with { Published = Date("2027-03-01"), By = Announced.By }).ShouldNotBeNull();
    }

    [Fact]
    public void Another_amount_than_one_step_gives_does_not_fit_by_a_step_that_gives_none()
    {
        var silent = Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50) with { Amount = null };
        var other = Loan(3, "2026-03-06", CommitmentStatus.Agreed, 12);
        CommitmentCourse.Of([silent]).Fit(other).ShouldNotBeNull();
        CommitmentCourse.Of([Announced, silent]).Fit(other).ShouldBeNull();
    }

    [Fact]
    public void Parties_of_other_names_fit_only_where_one_claim_tells_of_both()
    {
        var signed = Loan(2, "2026-03-05", CommitmentStatus.Signed, 50) with { By = [new(8, "die Minister")], To = [] };
        CommitmentCourse.Of([Announced with { Claims = [4] }]).Fit(signed).ShouldBeNull();
        CommitmentCourse.Of([Announced with { Claims = [4] }]).Fit(signed with { Claims = [4] }).ShouldNotBeNull();
    }

    [Fact]
    public void What_a_report_says_less_the_second_time_is_no_step_back()
    {
        var again = Loan(3, "2026-03-09", CommitmentStatus.Agreed, 50);
        var signed = Loan(2, "2026-03-09", CommitmentStatus.Signed, 50);
        MovesOf(Announced, signed, again with { Report = 2 }).Last().ShouldBe(CommitmentMove.Repeats);
        MovesOf(Announced, signed, again).Last().ShouldBe(CommitmentMove.FallsBack);
        CommitmentCourse.Of([Announced, signed, again]).Status.ShouldBe(CommitmentStatus.Signed);
    }

    private static IEnumerable<CommitmentMove> MovesOf(params CommitmentSaid[] said) =>
        CommitmentCourse.Of(said).Steps.Select(s => s.Move);

    private static CommitmentSaid Loan(long number, string date, CommitmentStatus status, decimal billions) =>
        new(number, number, CommitmentKind.Loan, status, "ein Kredit über 50 Milliarden Dollar")
        {
            Published = Date(date),
            By = [new(Bank, "Marienbank")],
            To = [new(State, "Velmarien")],
            Amount = new Quantity(
                "50 Milliarden Dollar",
                "USD",
                billions * 1_000_000_000,
                null,
                null,
                Approximate: false
            ),
            Terms = Terms("Kredit:N6 Zins:N8 Vermögen:N8"),
        };
}
