using System.Collections.Immutable;
using Beleg.Lab.Statements.Scoring;
using Beleg.Text;

namespace Beleg.Lab.Readings.Scoring;

/// <summary>Pairs what was read by hand with what was found.</summary>
internal static class Pairing
{
    /// <summary>
    /// Everything once: one to one with the greatest sum of gains, where there is a gain at all; then what is left of the
    /// reading by hand, then what was found too much.
    /// </summary>
    public static ImmutableArray<(THand? Hand, TFound? Found)> Of<THand, TFound>(
        ImmutableArray<THand> hand,
        ImmutableArray<TFound> found,
        Func<THand, TFound, long> gain
    )
        where THand : class
        where TFound : class
    {
        var best = Assignment
            .Best(hand.Length, found.Length, (h, f) => gain(hand[h], found[f]))
            .Where(p => gain(hand[p.Row], found[p.Column]) > 0)
            .ToArray();
        var paired = best.Select(p => p.Row).ToHashSet();
        var taken = best.Select(p => p.Column).ToHashSet();
        return
        [
            .. best.Select(p => ((THand?)hand[p.Row], (TFound?)found[p.Column])),
            .. hand.Where((_, h) => !paired.Contains(h)).Select(h => ((THand?)h, (TFound?)null)),
            .. found.Where((_, f) => !taken.Contains(f)).Select(f => ((THand?)null, (TFound?)f)),
        ];
    }

    /// <summary>How many characters two passages share.</summary>
    public static long Shared(Passage hand, Passage found) =>
        hand.Spans.Sum(h =>
            found.Spans.Sum(f => (long)Math.Max(0, Math.Min(h.End, f.End) - Math.Max(h.Start, f.Start)))
        );
}
