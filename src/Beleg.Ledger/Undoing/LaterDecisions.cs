using Beleg.Ledger.Origins;
using Beleg.Ledger.Reviewing;
using Beleg.Ledger.Reviews;
using Beleg.Ledger.Store;

namespace Beleg.Ledger.Undoing;

/// <summary>Finds a later decision that would mean nothing, or something else, had an earlier one never been made.</summary>
/// <param name="session">The ledger.</param>
public sealed class LaterDecisions(ILedgerSession session)
{
    /// <summary>One that stands on a decision, the last of them; null where none does.</summary>
    public KeptDecision? StandingOn(KeptDecision kept)
    {
        ArgumentNullException.ThrowIfNull(kept);
        var changes = session.Changes.Of(kept.Number);
        return NamingIts(kept, changes)
            .Concat(MovedOn(kept.Number, changes))
            .Concat(TakenOver(kept.Number, changes))
            .Concat(Binding(kept.Number))
            .MaxBy(later => later.Number);
    }

    // "q2 merge q5" makes q5 mean q2, "q2 split r3" makes q9: what was decided on q5 or q9 since was meant so. A speaker that was
    // corrected to q5 is q5 again, and needs nothing.
    private IEnumerable<KeptDecision> NamingIts(KeptDecision kept, IReadOnlyList<DecisionChange> changes)
    {
        var isSplit = kept.Decision.Verdict == ReviewVerdict.Split;
        return changes
            .Select(change => LabelBy(change, isSplit))
            .OfType<EntryLabel>()
            .Distinct()
            .Select(label => label.ToString())
            .SelectMany(label =>
                session
                    .Decisions.On(label)
                    .Concat(session.Decisions.Naming(label).Where(d => isSplit || d.Decision.Field is null))
            )
            .Where(d => d.Number > kept.Number && d.Stands);
    }

    private static EntryLabel? LabelBy(DecisionChange change, bool isSplit) =>
        change.Kind switch
        {
            ChangeKind.HeirOfSource => new EntryLabel(EntryKind.Source, change.Entry),
            ChangeKind.HeirOfStory => new EntryLabel(EntryKind.Story, change.Entry),
            ChangeKind.HeirOfCourse => new EntryLabel(EntryKind.Commitment, change.Entry),
            ChangeKind.SourceInReport when isSplit => new EntryLabel(
                EntryKind.Source,
                Changeable.Number(change.After)!.Value
            ),
            ChangeKind.CourseOfCommitment when isSplit => new EntryLabel(
                EntryKind.Commitment,
                Changeable.Number(change.After)!.Value
            ),
            _ => null,
        };

    // What a later one took from where this one had put it. A report that was put into a story by name would be there anyway.
    private IEnumerable<KeptDecision> MovedOn(long decision, IReadOnlyList<DecisionChange> changes) =>
        changes
            .Where(c =>
                c.Kind is ChangeKind.SourceInReport or ChangeKind.CourseOfCommitment or ChangeKind.StoryOfReport
            )
            .Select(change => session.Changes.Next(decision, change)?.Decision)
            .OfType<long>()
            .Distinct()
            .Select(number => session.Decisions.Get(number)!)
            .Where(later => later.Decision.Verdict != ReviewVerdict.Correct);

    // Where this one took it from is part of another since, and it cannot go back there.
    private IEnumerable<KeptDecision> TakenOver(long decision, IReadOnlyList<DecisionChange> changes) =>
        changes
            .Select(LabelBefore)
            .OfType<EntryLabel>()
            .Distinct()
            .SelectMany(label => session.Decisions.Naming(label.ToString()))
            .Where(later => later.Number > decision && later.Stands && later.Decision.Verdict == ReviewVerdict.Merge);

    private static EntryLabel? LabelBefore(DecisionChange change)
    {
        EntryKind? kind = change.Kind switch
        {
            ChangeKind.StoryOfReport => EntryKind.Story,
            ChangeKind.SourceInReport => EntryKind.Source,
            ChangeKind.CourseOfCommitment => EntryKind.Commitment,
            _ => null,
        };
        return kind is { } of && Changeable.Number(change.Before) is { } number ? new EntryLabel(of, number) : null;
    }

    // Sayings that a later decision holds together all the same: as long as it stands, undoing would change nothing.
    private IEnumerable<KeptDecision> Binding(long decision)
    {
        var pairs = session.Bonds.MadeBy(decision).Where(b => b.Together).ToList();
        if (pairs.Count == 0)
            yield break;
        var others = BondsAround(decision, pairs.SelectMany(p => new[] { p.Saying, p.Other }));
        var earlier = new JoinedSayings(others.Where(b => b.Decision < decision));
        var all = new JoinedSayings(others);
        var held = pairs.Where(p => all.AreJoined(p.Saying, p.Other) && !earlier.AreJoined(p.Saying, p.Other)).ToList();
        foreach (
            var later in others
                .Where(b => b.Decision > decision && held.Exists(p => all.AreJoined(p.Saying, b.Saying)))
                .Select(b => b.Decision)
                .Distinct()
        )
            yield return session.Decisions.Get(later)!;
    }

    // All that other decisions hold together with some sayings, over any number of steps.
    private List<(long Saying, long Other, long Decision)> BondsAround(long decision, IEnumerable<long> sayings)
    {
        var found = new List<(long, long, long)>();
        var known = sayings.ToHashSet();
        var waiting = new Queue<long>(known);
        while (waiting.TryDequeue(out var saying))
        {
            foreach (var (other, together, by) in session.Bonds.Without(decision, saying))
            {
                if (!together)
                    continue;
                found.Add((saying, other, by));
                if (known.Add(other))
                    waiting.Enqueue(other);
            }
        }

        return found;
    }

    private sealed class JoinedSayings
    {
        private readonly DisjointSets sets = new();
        private readonly Dictionary<long, int> index = [];

        public JoinedSayings(IEnumerable<(long Saying, long Other, long Decision)> bonds)
        {
            foreach (var (saying, other, _) in bonds)
                sets.Join(IndexOf(saying), IndexOf(other));
        }

        public bool AreJoined(long one, long other) =>
            index.TryGetValue(one, out var i) && index.TryGetValue(other, out var j) && sets.Find(i) == sets.Find(j);

        private int IndexOf(long saying)
        {
            if (!index.TryGetValue(saying, out var place))
            {
                index.Add(saying, place = index.Count);
                sets.Add();
            }

            return place;
        }
    }
}
