using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Reviewing;

/// <summary>Decisions on stories: two are one, or a report belongs to another one.</summary>
internal sealed class StoryReview(ILedgerSession session, Trail trail)
{
    public void Carry(Decision decision, EntryLabel label)
    {
        var story = session.Stories.Get(label.Number) ?? throw ReviewEntry.Unknown(decision.Subject);
        if (decision.Verdict != ReviewVerdict.Merge)
            throw Unfit.Verdict(decision, "merge n5");
        var other = Named(decision);
        if (other == story.Number)
            throw Unfit.Of($"{decision.Subject} and {decision.Value} are one story already.");
        foreach (var report in session.Stories.ReportsOf(other))
            trail.Set(ChangeKind.StoryOfReport, report, story.Number);
        trail.Set(ChangeKind.HeirOfStory, other, story.Number);
    }

    /// <summary>Puts a report into the story that a decision names.</summary>
    public void Move(long report, Decision decision) => trail.Set(ChangeKind.StoryOfReport, report, Named(decision));

    private long Named(Decision decision) =>
        decision.Named(EntryKind.Story) is { } label && session.Stories.Get(label.Number) is { } story
            ? story.Number
            : throw Unfit.Of($"{decision.Value} is no story; name one by its label, as n5 (beleg stories).");
}
