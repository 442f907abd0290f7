using Beleg.German;

namespace Beleg.Statements.Network;

/// <summary>Takes out findings that say the same as a surer one: told from two words that both look like its beginning.</summary>
internal static class Rivals
{
    // In words; a statement is compared with those that begin this near to it.
    private const int Reach = 400;

    /// <summary>What is left, in the order of the text.</summary>
    public static List<Finding> Drop(IEnumerable<Finding> findings)
    {
        var ordered = findings.OrderBy(f => f.First).ThenByDescending(f => f.End).ToList();
        var kept = new List<Finding>(ordered.Count);
        for (var i = 0; i < ordered.Count; i++)
        {
            if (!IsBeaten(ordered, i))
                kept.Add(ordered[i]);
        }

        return kept;
    }

    private static bool IsBeaten(List<Finding> ordered, int at)
    {
        var own = ordered[at];
        for (var i = at - 1; i >= 0 && own.First - ordered[i].First <= Reach; i--)
        {
            if (Beats(ordered[i], own) && IsSurer(ordered[i], own))
                return true;
        }

        for (var i = at + 1; i < ordered.Count && ordered[i].First < own.End; i++)
        {
            if (Beats(ordered[i], own) && !IsSurer(own, ordered[i]))
                return true;
        }

        return false;
    }

    // Of two the earlier is preferred, which mostly holds the other, unless it is not likely at all.
    private static bool IsSurer(Finding earlier, Finding later) =>
        earlier.Confidence >= 0.5 || earlier.Confidence >= later.Confidence;

    // What one cue introduces, or what goes on without any, is one statement or the other, but no statement of the same type
    // within one: "Er habe …. Sie sei ….", "Der Käufer, sagte er, wolle …".
    private static bool Beats(Finding other, Finding own)
    {
        var shared = Shared(other, own);
        if (shared == 0)
            return false;
        if (own.Type == other.Type && (own.Frame.IsEmpty ? IsUnframed(own, other) : HaveOneCue(own, other)))
            return true;
        return 10 * 2 * shared >= 9 * (own.Content.Count() + other.Content.Count());
    }

    private static bool IsUnframed(Finding own, Finding other) =>
        other.Frame.IsEmpty && own.Type != StatementType.Direct;

    private static bool HaveOneCue(Finding own, Finding other) =>
        own.Cue.IsEmpty ? own.Frame.SequenceEqual(other.Frame) : own.Cue.SequenceEqual(other.Cue);

    private static int Shared(Finding left, Finding right)
    {
        var shared = 0;
        foreach (var l in left.Content)
        {
            foreach (var r in right.Content)
                shared += Math.Max(0, Math.Min(l.End, r.End) - Math.Max(l.First, r.First));
        }

        return shared;
    }
}
