using System.Collections.Immutable;
using Beleg.Commitments;
using Beleg.Desk.Charts;
using Beleg.Ledger.Views;

namespace Beleg.Desk.Commitments;

/// <summary>The course of a commitment as a picture: time from left to right, how far it has come from the bottom up.</summary>
/// <param name="Scale">The time.</param>
/// <param name="Lanes">How far it was told to have come, the furthest at the top and a denial at the bottom.</param>
/// <param name="Marks">What each report with a date has of it.</param>
/// <param name="Levels">How far it had come by then: from where to where it stood in which lane.</param>
public sealed record CourseFigure(
    TimeScale Scale,
    ImmutableArray<CommitmentStatus> Lanes,
    ImmutableArray<CourseMark> Marks,
    ImmutableArray<CourseLevel> Levels
)
{
    private static readonly CommitmentStatus[] TopDown =
    [
        CommitmentStatus.Signed,
        CommitmentStatus.Agreed,
        CommitmentStatus.Pending,
        CommitmentStatus.Announced,
        CommitmentStatus.Denied,
    ];

    /// <summary>The picture; null where all reports with a date are of one: then nothing has moved.</summary>
    public static CourseFigure? Of(CommitmentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var steps = view.Steps.Where(s => s.Report.Published is not null).ToList();
        if (steps.Select(s => s.Report.Published).Distinct().Count() < 2)
            return null;
        var scale = TimeScale.Of(steps.Select(s => s.Report.Published!.Value));
        ImmutableArray<CourseMark> marks =
        [
            .. steps.Select(s => new CourseMark(
                scale.At(s.Report.Published!.Value),
                s.Step.Said.Status,
                s.Step.Move,
                s.Report,
                CommitmentSheet.PlaceOf(s.Step, s.Report)
            )),
        ];
        return new CourseFigure(
            scale,
            [.. TopDown.Where(status => marks.Any(m => m.Status == status))],
            marks,
            [.. LevelsOf(marks)]
        );
    }

    // A denial takes nothing back of how far it had come.
    private static IEnumerable<CourseLevel> LevelsOf(ImmutableArray<CourseMark> marks)
    {
        CourseLevel? level = null;
        foreach (var mark in marks.Where(m => m.Status != CommitmentStatus.Denied))
        {
            if (level is not null && Height(mark.Status) <= Height(level.Status))
                continue;
            if (level is not null)
                yield return level with
                {
                    To = mark.At,
                };
            level = new CourseLevel(mark.Status, mark.At, 1);
        }

        if (level is not null)
            yield return level;
    }

    private static int Height(CommitmentStatus status) => -Array.IndexOf(TopDown, status);
}
