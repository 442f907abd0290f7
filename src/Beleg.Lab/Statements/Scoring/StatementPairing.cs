using System.Collections.Immutable;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>Decides which found statement is compared with which of the gold.</summary>
internal static class StatementPairing
{
    // Enough to choose among statements of the same content, too little to outweigh a token.
    private const double SameType = 0.01;
    private const double SameMedium = 0.001;

    // Gains are counted in whole steps far smaller than what a token makes.
    private const double StepsOfOne = 1e12;

    /// <summary>
    /// All statements of a document, each in one pair: one to one, so that the contents agree best in sum, then those of
    /// the gold that are left, then those found too much.
    /// </summary>
    public static ImmutableArray<StatementPair> Of(
        ImmutableArray<MarkedStatement> gold,
        ImmutableArray<MarkedStatement> found
    )
    {
        var best = Assignment.Best(gold.Length, found.Length, (g, f) => Gain(new StatementPair(gold[g], found[f])));
        var paired = best.Select(p => p.Row).ToHashSet();
        var taken = best.Select(p => p.Column).ToHashSet();
        return
        [
            .. best.Select(p => new StatementPair(gold[p.Row], found[p.Column])),
            .. gold.Where((_, g) => !paired.Contains(g)).Select(g => new StatementPair(g, null)),
            .. found.Where((_, f) => !taken.Contains(f)).Select(f => new StatementPair(null, f)),
        ];
    }

    private static long Gain(StatementPair pair)
    {
        var content = pair.ContentF1;
        if (content is 0)
            return 0;
        var type = pair.Gold!.Type == pair.Found!.Type ? SameType : 0;
        var medium = pair.Gold.Medium == pair.Found.Medium ? SameMedium : 0;
        return (long)Math.Round((content + type + medium) * StepsOfOne);
    }
}
