using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Links what reports say with what others say, makes the claims anew that this touches, and looks what they close. All of
/// it can be done again at any time with the same outcome.
/// </summary>
internal sealed class StoryLinker(ILedgerSession session)
{
    // Below what is suggested: a mean over groups of sayings counts these as well.
    private const double Least = 0.05;

    /// <summary>Links a report that is in the ledger.</summary>
    public void Link(long report) => Link([report]);

    /// <summary>Links reports that are in the ledger: their claims are made once all that is alike is known.</summary>
    public void Link(IReadOnlyList<long> reports)
    {
        var sayings = new SayingsOfReports(session.Sayings);
        var stories = reports.Select(report => new Story(session.Sayings, sayings, report)).ToList();
        foreach (var story in stories)
            Link(story);
        new Neighbourhood(session).Rebuild(stories.SelectMany(s => s.Sayings));
        var follower = new OpenPointFollower(session);
        foreach (var story in stories)
        {
            follower.Follow(story);
            session.Reports.SetLinked(story.Report, linked: true);
        }
    }

    private void Link(Story story)
    {
        var all = story.All;
        var comparer = new SayingComparer(all);
        var others = all.Where(s => s.Counts).ToList();
        foreach (var saying in story.Sayings.Where(s => s.Counts))
        {
            foreach (var other in others.Where(o => o.Number != saying.Number))
            {
                var score = comparer.Score(saying, other);
                if (score >= Least)
                    session.Claims.Add(
                        SayingLink.Of(saying.Number, other.Number, score, Because(comparer, saying, other))
                    );
            }
        }
    }

    private static string Because(SayingComparer comparer, Saying one, Saying other) =>
        string.Join(
            ", ",
            comparer.Shared(one, other).Select(t => t.Word == t.Other ? t.Word : $"{t.Word} ~ {t.Other}")
        );
}
