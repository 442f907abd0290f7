using Beleg.Statements;

namespace Beleg.Lab.Statements.Scoring;

/// <summary>A gold statement and the found one that it is compared with; one of the two where the other is wanting.</summary>
/// <param name="Gold">What people marked.</param>
/// <param name="Found">What the reader found.</param>
internal sealed record StatementPair(MarkedStatement? Gold, MarkedStatement? Found)
{
    private const double UsableContent = 0.8;
    private const double UsableSpeaker = 0.5;

    /// <summary>The type in the gold; that of the found statement where there is no gold.</summary>
    public StatementType Type => (Gold ?? Found!).Type;

    /// <summary>Whether the gold is nested; or the found statement, where there is no gold.</summary>
    public bool IsNested => (Gold ?? Found!).IsNested;

    /// <summary>
    /// True when the two contents share a token. The published metric pairs as many statements as it can, some that have
    /// nothing in common.
    /// </summary>
    public bool Meets => ContentF1 > 0;

    /// <summary>How well the content agrees.</summary>
    public double ContentF1 => GoldPart(StatementPart.Quote).F1(FoundPart(StatementPart.Quote));

    /// <summary>True when enough of the content is right to quote it.</summary>
    public bool HasUsableContent => ContentF1 >= UsableContent;

    /// <summary>True when the speaker is right, or neither names one.</summary>
    public bool HasUsableSpeaker
    {
        get
        {
            var (gold, found) = (GoldPart(StatementPart.Speaker), FoundPart(StatementPart.Speaker));
            return gold.F1(found) >= UsableSpeaker || (gold.IsEmpty && found.IsEmpty);
        }
    }

    /// <summary>True when a reader could rely on the found statement.</summary>
    public bool IsUsable => HasUsableContent && HasUsableSpeaker;

    /// <summary>The tokens of a part in the gold.</summary>
    public TokenSet GoldPart(StatementPart part) => Gold?.Part(part) ?? TokenSet.Empty;

    /// <summary>The tokens of a part as it was found.</summary>
    public TokenSet FoundPart(StatementPart part) => Found?.Part(part) ?? TokenSet.Empty;
}
