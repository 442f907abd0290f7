using System.Collections.Immutable;
using Beleg.Ledger.Developments;
using Beleg.Ledger.Identities;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Puts each commitment of a report that has no course yet into the one that it fits best, or begins one. Looked at are those
/// of the reports most like this one and those with a party in common, all of one story. What has a course keeps it: people
/// call it by its number, and may have decided so.
/// </summary>
internal sealed class CommitmentFollower(ILedgerSession session, SayingsOfReports sayingsOf)
{
    private const int MostOfParties = 60;

    /// <summary>Follows the commitments of reports; their claims must be made already.</summary>
    public void Follow(IEnumerable<LikeReports> reports)
    {
        // By date, so that the order in which the reports of a story came does not matter.
        var waiting = reports
            .SelectMany(like => session.Commitments.OfReport(like.Report), (like, said) => (Like: like, Said: said))
            .Where(w => w.Said.Course is null)
            .OrderBy(w => w.Said.Published is { } date ? DayRange.Of(date).First : int.MaxValue)
            .ThenBy(w => w.Said.Number);
        var followed = new HashSet<long>();
        foreach (var (like, said) in waiting)
        {
            var (course, because) = CourseFor(said, like) ?? (session.Commitments.AddCourse(), []);
            session.Commitments.SetCourse(said.Number, course, because);
            followed.Add(course);
        }

        new CourseTally(session).Write(followed);
    }

    private (long Course, ImmutableArray<string> Because)? CourseFor(CommitmentSaid said, LikeReports like)
    {
        var own = WithClaims(said);
        return CandidatesFor(said, like)
            .Where(c => c.Course is not null)
            .GroupBy(c => c.Course!.Value, WithClaims)
            .Select(g => (Course: g.Key, Fit: CommitmentCourse.Of(g).Fit(own), Reports: g.Select(c => c.Report)))
            .Where(c => c.Fit is not null)
            .OrderByDescending(c => c.Fit!.Value.Score)
            .ThenBy(c => c.Course)
            .Where(c => c.Reports.Distinct().Any(other => AreOfOneStory(other, said.Report)))
            .Select(c => ((long, ImmutableArray<string>)?)(c.Course, c.Fit!.Value.Because))
            .FirstOrDefault();
    }

    private IEnumerable<CommitmentSaid> CandidatesFor(CommitmentSaid said, LikeReports like) =>
        session
            .Commitments.With(said.Parties.Select(p => p.Source), MostOfParties)
            .Concat(like.Reports.Prepend(said.Report).SelectMany(session.Commitments.OfReport))
            .DistinctBy(c => c.Number);

    private CommitmentSaid WithClaims(CommitmentSaid said) =>
        said with
        {
            Claims =
            [
                .. sayingsOf
                    .Of(said.Report)
                    .Where(s => s.Claim is not null && s.Spans.Any(o => said.Spans.Any(o.Overlaps)))
                    .Select(s => s.Claim!.Value)
                    .Distinct(),
            ],
        };

    private bool AreOfOneStory(long one, long other) =>
        one == other || OneStory.Are(sayingsOf.TermsOf(one), sayingsOf.TermsOf(other));
}
