using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Ledger.Identities;

namespace Beleg.Ledger.Developments;

/// <summary>A commitment over time: as each report has it, from the first announcement to the signature or the denial.</summary>
/// <param name="Steps">The steps by the date of their reports; those without a date last.</param>
public sealed record CommitmentCourse(ImmutableArray<CommitmentStep> Steps)
{
    private const double Least = 0.6;

    /// <summary>
    /// How far it has come by the last report: as far as it was ever told, for a report that only names it takes nothing back;
    /// denied where the last word is a denial.
    /// </summary>
    public CommitmentStatus Status =>
        Steps[^1].Said.Status == CommitmentStatus.Denied
            ? CommitmentStatus.Denied
            : Steps.Select(s => s.Said.Status).MaxBy(Rank);

    /// <summary>True where one report has it denied and another not.</summary>
    public bool IsContested =>
        Steps.Any(s => s.Said.Status == CommitmentStatus.Denied)
        && Steps.Any(s => s.Said.Status != CommitmentStatus.Denied);

    /// <summary>The step that tells it best: with an amount, with those on both sides, the earliest of such.</summary>
    public CommitmentSaid Spokesman =>
        Steps
            .Select(s => s.Said)
            .MaxBy(s => (s.Amount is null ? 0 : 1) + (s.By.IsEmpty ? 0 : 1) + (s.To.IsEmpty ? 0 : 1))!;

    /// <summary>Who binds himself, by the step that tells it best; else by the first that tells.</summary>
    public ImmutableArray<CommitmentParty> By => First(s => s.By);

    /// <summary>Whom it is made to, likewise.</summary>
    public ImmutableArray<CommitmentParty> To => First(s => s.To);

    /// <summary>The course of a commitment as reports have it; their order makes no difference.</summary>
    /// <param name="said">At least one.</param>
    public static CommitmentCourse Of(IEnumerable<CommitmentSaid> said)
    {
        var steps = ImmutableArray.CreateBuilder<CommitmentStep>();
        var (furthest, before) = (-1, -1);
        foreach (var one in said.OrderBy(s => DayOf(s)).ThenBy(s => s.Number))
        {
            var last = steps.Count == 0 ? null : steps[^1].Said;
            // What a report says of it twice is no step back within it.
            if (last?.Report != one.Report)
                before = furthest;
            steps.Add(new CommitmentStep(one, Move(one.Status, furthest, before, last?.Status)));
            furthest = Math.Max(furthest, Rank(one.Status));
        }

        return new CommitmentCourse(steps.ToImmutable());
    }

    /// <summary>How well a commitment of another report fits this course, from 0 to 1, with the evidence; null where it does not.</summary>
    public (double Score, ImmutableArray<string> Because)? Fit(CommitmentSaid said)
    {
        (double Score, ImmutableArray<string> Because)? best = null;
        foreach (var step in Steps)
        {
            // Another sum than one report gives is another commitment, however well it fits those that give none.
            if (CommitmentLikeness.SameAmount(step.Said.Amount, said.Amount) is false)
                return null;
            if (
                CommitmentLikeness.Of(step.Said, said) is { } likeness
                && likeness.Score >= Least
                && likeness.Score > (best?.Score ?? 0)
            )
                best = likeness;
        }

        return best;
    }

    private ImmutableArray<CommitmentParty> First(Func<CommitmentSaid, ImmutableArray<CommitmentParty>> side) =>
        side(Spokesman) is { IsEmpty: false } told
            ? told
            : Steps.Select(s => side(s.Said)).FirstOrDefault(s => !s.IsEmpty, []);

    private static int DayOf(CommitmentSaid said) =>
        said.Published is { } date ? DayRange.Of(date).First : int.MaxValue;

    private static CommitmentMove Move(CommitmentStatus status, int furthest, int before, CommitmentStatus? last)
    {
        if (last is null)
            return CommitmentMove.Opens;
        var isAfterDenial = last == CommitmentStatus.Denied;
        if (status == CommitmentStatus.Denied)
            return isAfterDenial ? CommitmentMove.Repeats : CommitmentMove.Denies;
        var rank = Rank(status);
        return rank > furthest ? CommitmentMove.Advances
            : isAfterDenial ? CommitmentMove.Reaffirms
            : rank >= before ? CommitmentMove.Repeats
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
