using Beleg.Ledger.Claims;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Links what reports say with what others say, makes the claims anew that this touches, looks what they close, and
/// follows their commitments. All of it can be done again at any time with the same outcome.
/// </summary>
/// <param name="session">The ledger.</param>
/// <param name="moves">Puts sayings into claims.</param>
internal sealed class StoryLinker(ILedgerSession session, ClaimMoves moves)
{
    // Below what is suggested: a mean over groups of sayings counts these as well.
    private const double Least = 0.05;

    /// <summary>One of which nobody asks what it moved.</summary>
    public StoryLinker(ILedgerSession session)
        : this(session, new ClaimMoves(session.Sayings)) { }

    /// <summary>Links a report that is in the ledger.</summary>
    public void Link(long report) => Link([report]);

    /// <summary>Links reports that are in the ledger: their claims are made once all that is alike is known.</summary>
    public void Link(IReadOnlyList<long> reports)
    {
        var sayings = new SayingsOfReports(session.Sayings);
        var likes = reports.Select(report => new LikeReports(session.Sayings, sayings, report)).ToList();
        var compared = likes.Select(like => (like.Sayings, like.All)).ToList();
        // Compared on all processors, written in order: the later of two reports has the last word on what they share.
        foreach (var link in compared.AsParallel().AsOrdered().SelectMany(c => Links(c.Sayings, c.All)))
            session.Claims.Add(link);
        new Neighbourhood(session, moves).Rebuild(likes.SelectMany(s => s.Sayings));
        // Read again: each saying may have another claim now.
        var linked = new SayingsOfReports(session.Sayings);
        var followed = new OpenPointFollower(session, linked).Follow(likes);
        new CommitmentFollower(session, linked).Follow(likes);
        new StoryKeeper(session, sayings).Keep(likes);
        var tally = new StoryTally(session);
        tally.Write(tally.Around([.. reports, .. followed]));
        foreach (var report in reports)
            session.Reports.SetLinked(report, linked: true);
    }

    /// <summary>Puts reports into stories that are linked already.</summary>
    public void PutIntoStories(IReadOnlyList<long> reports)
    {
        var sayings = new SayingsOfReports(session.Sayings);
        new StoryKeeper(session, sayings).Keep(reports.Select(r => new LikeReports(session.Sayings, sayings, r)));
        var tally = new StoryTally(session);
        tally.Write(tally.Around(reports));
    }

    private static List<SayingLink> Links(IReadOnlyList<Saying> sayings, IReadOnlyList<Saying> all)
    {
        var links = new List<SayingLink>();
        var comparer = new SayingComparer(all);
        var others = all.Where(s => s.Counts).ToList();
        foreach (var saying in sayings.Where(s => s.Counts))
        {
            foreach (var other in others.Where(o => o.Number != saying.Number))
            {
                var score = comparer.Score(saying, other);
                if (score >= Least)
                    links.Add(
                        SayingLink.Of(
                            saying.Number,
                            other.Number,
                            score,
                            LinkEvidence.Line(comparer.Shared(saying, other))
                        )
                    );
            }
        }

        return links;
    }
}
