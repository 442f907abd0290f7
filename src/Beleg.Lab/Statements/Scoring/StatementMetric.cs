using System.Collections.Immutable;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>
/// The metric that Petersen-Frey and Biemann published with their corpus (2024), over some pairs of gold and found
/// statements. Precision and recall of a part are means over all statements that have it, paired or not, of the share of
/// its tokens that is right; F1 is that of the two means. Type and medium are counted.
/// </summary>
public sealed class StatementMetric
{
    private static readonly ImmutableArray<StatementPart> AllParts = [.. Enum.GetValues<StatementPart>()];

    private readonly ImmutableArray<StatementPair> pairs;

    internal StatementMetric(IEnumerable<StatementPair> pairs)
    {
        this.pairs = [.. pairs];
    }

    /// <summary>How many statements the gold has.</summary>
    public int Gold => pairs.Count(p => p.Gold is not null);

    /// <summary>How many were found.</summary>
    public int Found => pairs.Count(p => p.Found is not null);

    /// <summary>How many of the gold share a token of their content with what they are compared with.</summary>
    public int Paired => pairs.Count(p => p.Meets);

    /// <summary>The others of the gold.</summary>
    public int Missed => Gold - Paired;

    /// <summary>The others that were found.</summary>
    public int Spurious => Found - Paired;

    /// <summary>All parts but the content, pooled.</summary>
    public PrecisionRecall Roles => MeanOf(AllParts.Where(p => p != StatementPart.Quote));

    /// <summary>All parts, pooled.</summary>
    public PrecisionRecall Joint => MeanOf(AllParts);

    /// <summary>Whether the type is right.</summary>
    public PrecisionRecall Type => CountOf(p => p.Gold!.Type == p.Found!.Type);

    /// <summary>Whether the medium is right.</summary>
    public PrecisionRecall Medium => CountOf(p => p.Gold!.Medium == p.Found!.Medium);

    /// <summary>
    /// Not of the published metric: whether the content has a token F1 of at least 0.8 and the speaker one of 0.5, or none
    /// is named in both.
    /// </summary>
    public PrecisionRecall Usable => CountOf(p => p.IsUsable);

    /// <summary>One part.</summary>
    public PrecisionRecall Part(StatementPart part) => MeanOf([part]);

    private PrecisionRecall MeanOf(IEnumerable<StatementPart> parts)
    {
        var compared = parts.SelectMany(part => pairs.Select(p => (Gold: p.GoldPart(part), Found: p.FoundPart(part))));
        var (precision, recall, found, gold) = (0.0, 0.0, 0, 0);
        foreach (var (inGold, inFound) in compared)
        {
            var shared = inGold.SharedWith(inFound);
            precision += inFound.IsEmpty ? 0 : (double)shared / inFound.Count;
            recall += inGold.IsEmpty ? 0 : (double)shared / inGold.Count;
            found += inFound.IsEmpty ? 0 : 1;
            gold += inGold.IsEmpty ? 0 : 1;
        }

        return new PrecisionRecall(found == 0 ? 0 : precision / found, gold == 0 ? 0 : recall / gold);
    }

    private PrecisionRecall CountOf(Func<StatementPair, bool> isRight) =>
        PrecisionRecall.Of(pairs.Count(p => p is { Gold: not null, Found: not null } && isRight(p)), Found, Gold);
}
