using Beleg.Ledger.Developments;
using Beleg.Ledger.Store;
using Beleg.Ledger.Stories;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Puts reports into stories, one after the other: each into that of the likest report that is on the same events, or into one of its
/// own (single-pass clustering by the nearest neighbour, as in topic detection; Allan, Papka and Lavrenko 1998). Where a report
/// was put it stays.
/// </summary>
internal sealed class StoryKeeper(ILedgerSession session, SayingsOfReports sayings)
{
    /// <summary>Puts reports into stories.</summary>
    /// <param name="reports">Each report with those most like it.</param>
    public void Keep(IEnumerable<LikeReports> reports)
    {
        foreach (var report in reports.Where(r => session.Stories.Of(r.Report) is null))
            session.Stories.Put(report.Report, Choose(report));
    }

    private long Choose(LikeReports report)
    {
        var head = session.Reports.Head(report.Report)!;
        var terms = sayings.TermsOf(report.Report);
        foreach (var other in report.Reports)
        {
            if (
                session.Stories.Of(other) is { } story
                && session.Reports.Head(other) is { IsWithdrawn: false } candidate
                && StoryWindow.Holds(head.Published, candidate.Published)
                && OneStory.Are(terms, sayings.TermsOf(other))
                && OneStory.ShareName(terms, sayings.TermsOf(other))
            )
                return story;
        }

        return session.Stories.Add();
    }
}
