using System.Globalization;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>What decisions can change, as one word or a few lines: what it is now, and how it is set.</summary>
internal sealed class Changeable(ILedgerSession session)
{
    /// <summary>What something is now; null for nothing.</summary>
    public string? Now(ChangeKind kind, long entry, string name = "") =>
        kind switch
        {
            ChangeKind.ClaimOfSaying => Word(session.Sayings.Get([entry]) is [{ Claim: { } claim }] ? claim : null),
            ChangeKind.Withdrawal => session.Reports.Head(entry) is { IsWithdrawn: true } ? bool.TrueString : null,
            ChangeKind.StoryOfReport => Word(session.Stories.Of(entry)),
            ChangeKind.HeirOfStory => Word(session.Stories.HeirOf(entry)),
            ChangeKind.SourceInReport => Ties(entry, name).Select(t => Lines(t.Source, [t.Because])).FirstOrDefault(),
            ChangeKind.HeirOfSource => Word(session.Sources.HeirOf(entry)),
            ChangeKind.NameOfSource => session.Sources.Own(entry)?.Called,
            ChangeKind.VerdictOnPoint => session.OpenPoints.Get(entry) is { Verdict: { } verdict } point
                ? Verdict(verdict, point.ClosedBy)
                : null,
            ChangeKind.CourseOfCommitment => session.Commitments.Get(entry) is { Course: { } course } said
                ? Lines(course, said.Because)
                : null,
            ChangeKind.HeirOfCourse => Word(session.Commitments.HeirOf(entry)),
            _ => session.Commitments.ReviewOf(entry)?.ToString(),
        };

    /// <summary>Sets it.</summary>
    public void Set(ChangeKind kind, long entry, string name, string? value)
    {
        switch (kind)
        {
            case ChangeKind.ClaimOfSaying:
                session.Sayings.SetClaim(entry, Number(value));
                break;
            case ChangeKind.Withdrawal:
                session.Reports.SetWithdrawn(entry, value is not null);
                break;
            case ChangeKind.StoryOfReport:
                session.Stories.Put(entry, Number(value));
                break;
            case ChangeKind.HeirOfStory:
                session.Stories.Lead(entry, Number(value));
                break;
            case ChangeKind.SourceInReport:
                foreach (var tie in Ties(entry, name).ToList())
                    session.Sources.Tie(tie with { Source = Number(value)!.Value, Because = Reasons(value)[0] });
                break;
            case ChangeKind.HeirOfSource:
                session.Sources.Lead(entry, Number(value));
                break;
            case ChangeKind.NameOfSource:
                session.Sources.Set(session.Sources.Own(entry)!.WithCalled(value));
                break;
            case ChangeKind.VerdictOnPoint:
                var verdict = value?.Split(' ') ?? [];
                session.OpenPoints.SetReview(
                    entry,
                    Read(verdict.FirstOrDefault()),
                    Number(verdict.ElementAtOrDefault(1))
                );
                break;
            case ChangeKind.CourseOfCommitment:
                session.Commitments.SetCourse(entry, Number(value), Reasons(value));
                break;
            case ChangeKind.HeirOfCourse:
                session.Commitments.Lead(entry, Number(value));
                break;
            default:
                session.Commitments.SetReview(entry, Read(value));
                break;
        }
    }

    /// <summary>The number that a value begins with; null for none.</summary>
    public static long? Number(string? value) =>
        value is null ? null : long.Parse(value.Split('\n')[0], CultureInfo.InvariantCulture);

    /// <summary>The reasons that stand after the number of a value.</summary>
    public static string[] Reasons(string? value) => value?.Split('\n')[1..] ?? [];

    /// <summary>A number as a value.</summary>
    public static string? Word(long? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>What was decided on an open point, as a value.</summary>
    public static string Verdict(ReviewVerdict verdict, long? closedBy) =>
        closedBy is { } report ? $"{verdict} {Word(report)}" : verdict.ToString();

    /// <summary>A number with the reasons why, one a line, as a value.</summary>
    public static string Lines(long number, IEnumerable<string> because) =>
        string.Join('\n', because.Prepend(Word(number)));

    private IEnumerable<SourceTie> Ties(long report, string name) =>
        session.Sources.OfReport(report).Where(t => t.Name == name);

    private static ReviewVerdict? Read(string? word) => word is null ? null : Enum.Parse<ReviewVerdict>(word);
}
