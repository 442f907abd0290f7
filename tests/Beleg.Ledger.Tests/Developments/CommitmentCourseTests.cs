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

        var course = later.Aggregate(CommitmentCourse.Open(Announced), (c, said) => c.With(said));

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
            string.Join(
                ' ',
                order[1..]
                    .Aggregate(CommitmentCourse.Open(order[0]), (c, s) => c.With(s))
                    .Steps.Select(s => $"{s.Said.Number}{s.Move}")
            );
    }

    [Fact]
    public void One_loan_in_other_words_fits()
    {
        var fit = CommitmentCourse.Open(Announced).Fit(Loan(2, "2026-03-05", CommitmentStatus.Agreed, 49.8m));

        fit.ShouldNotBeNull();
        fit.Value.Because.ShouldContain("the same parties");
        CommitmentCourse
            .KeysOf(Announced)
            .Intersect(CommitmentCourse.KeysOf(Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50)))
            .ShouldNotBeEmpty();
    }

    public static TheoryData<CommitmentSaid> Others =>
        new(
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 12),
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50) with
            {
                By = [8],
                To = [9],
            },
            Loan(2, "2026-03-05", CommitmentStatus.Agreed, 50) with
            {
                Amount = null,
                To = [9],
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
        CommitmentCourse.Open(Announced).Fit(other).ShouldBeNull();
    }

    private static CommitmentSaid Loan(long number, string date, CommitmentStatus status, decimal billions) =>
        new(number, number, CommitmentKind.Loan, status, "ein Kredit über 50 Milliarden Dollar")
        {
            Published = Date(date),
            By = [Bank],
            To = [State],
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
