using System.Collections.Immutable;
using System.Globalization;
using Beleg.Commitments;
using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Developments;

/// <summary>A commitment over time: as each report has it, from the first announcement to the signature or the denial.</summary>
/// <param name="Steps">The steps by the date of their reports; those without a date last.</param>
public sealed record CommitmentCourse(ImmutableArray<CommitmentStep> Steps)
{
    private const double Least = 0.6;

    /// <summary>How far it has come by the last report.</summary>
    public CommitmentStatus Status => Steps[^1].Said.Status;

    /// <summary>True where one report has it denied and another not.</summary>
    public bool IsContested =>
        Steps.Any(s => s.Said.Status == CommitmentStatus.Denied)
        && Steps.Any(s => s.Said.Status != CommitmentStatus.Denied);

    /// <summary>The course of a commitment of which one report tells.</summary>
    public static CommitmentCourse Open(CommitmentSaid said) => new([new CommitmentStep(said, CommitmentMove.Opens)]);

    /// <summary>The keys a commitment is kept and looked up by: each who binds himself; its kind where nobody is told.</summary>
    public static ImmutableArray<string> KeysOf(CommitmentSaid said) =>
        said.By.IsEmpty
            ? ["kind:" + said.Kind]
            :
            [
                .. said
                    .By.Concat(said.To)
                    .Distinct()
                    .Order()
                    .Select(n => "party:" + n.ToString(CultureInfo.InvariantCulture)),
            ];

    /// <summary>How well a commitment of another report fits this course, from 0 to 1, with the evidence; null where it does not.</summary>
    public (double Score, ImmutableArray<string> Because)? Fit(CommitmentSaid said)
    {
        (double Score, ImmutableArray<string> Because)? best = null;
        foreach (var step in Steps)
        {
            if (
                CommitmentLikeness.Of(step.Said, said) is { } likeness
                && likeness.Score >= Least
                && likeness.Score > (best?.Score ?? 0)
            )
                best = likeness;
        }

        return best;
    }

    /// <summary>This course with one more report; the order of adding makes no difference.</summary>
    public CommitmentCourse With(CommitmentSaid said)
    {
        var all = Steps
            .Select(s => s.Said)
            .Append(said)
            .OrderBy(s => s.Published is { } date ? DayRange.Of(date).First : int.MaxValue)
            .ThenBy(s => s.Number)
            .ToList();
        var steps = ImmutableArray.CreateBuilder<CommitmentStep>(all.Count);
        var furthest = -1;
        foreach (var one in all)
        {
            var isAfterDenial = steps.Count > 0 && steps[^1].Said.Status == CommitmentStatus.Denied;
            steps.Add(new CommitmentStep(one, Move(one.Status, furthest, steps.Count == 0, isAfterDenial)));
            furthest = Math.Max(furthest, Rank(one.Status));
        }

        return new CommitmentCourse(steps.MoveToImmutable());
    }

    private static CommitmentMove Move(CommitmentStatus status, int furthest, bool isFirst, bool isAfterDenial)
    {
        if (isFirst)
            return CommitmentMove.Opens;
        if (status == CommitmentStatus.Denied)
            return isAfterDenial ? CommitmentMove.Repeats : CommitmentMove.Denies;
        var rank = Rank(status);
        return rank > furthest ? CommitmentMove.Advances
            : isAfterDenial ? CommitmentMove.Reaffirms
            : rank == furthest ? CommitmentMove.Repeats
            : CommitmentMove.FallsBack;
    }

    // A denial is no point on the way.
    private static int Rank(CommitmentStatus status) =>
        status switch
        {
            CommitmentStatus.Announced => 0,
            CommitmentStatus.Pending => 1,
            CommitmentStatus.Agreed => 2,
            CommitmentStatus.Signed => 3,
            _ => -1,
        };
}
