using System.Collections.Frozen;
using Beleg.German.Phrases;
using Beleg.German.Tokens;
using Beleg.German.Words;

namespace Beleg.Figures;

/// <summary>Reads what stands between two amounts and after them: whether the text says that they are the same.</summary>
internal static class RestatingWords
{
    private const int MostWordsBetween = 7;

    private static readonly PhraseTable Words = PhraseTable.Read("restating-words.tsv", 2);

    private static readonly Lazy<FrozenSet<string>> Differences = new(() => WordList.ReadSet("difference-words.tsv"));

    /// <summary>What ties the second amount to the first.</summary>
    public static Bond Between(Wording wording, FigureDraft first, FigureDraft second)
    {
        if (second.First - first.End is < 1 or > MostWordsBetween || IsDifference(wording, second.End))
            return Bond.None;
        var bond = Bond.None;
        var earlier = false;
        for (var at = first.End; at < second.First; )
        {
            var length = Words.MatchAt(wording, at, second.First, out var entry);
            var next = length > 0 ? BondOf(entry[1]) : BondOf(wording, at, second);
            if (next == Bond.None)
                return Bond.None;
            earlier |= next == Bond.EarlierRate;
            bond = next > bond ? next : bond;
            at += Math.Max(1, length);
        }

        return earlier ? Bond.EarlierRate : bond;
    }

    // "9 Millionen Pfund - 2 Millionen Euro mehr als geplant".
    private static bool IsDifference(Wording wording, int after) =>
        after < wording.Analysis.Words.Length && Differences.Value.Contains(wording[after]);

    private static Bond BondOf(string kind) =>
        kind switch
        {
            "earlier" => Bond.EarlierRate,
            "fits" => Bond.Fitting,
            _ => Bond.Restatement,
        };

    // A bracket or dash that closes right behind the amount holds nothing else; a comma, or one that does not close, may
    // begin something new: "- 2 Millionen Euro kommen vom Land".
    private static Bond BondOf(Wording wording, int at, FigureDraft second)
    {
        var kind = wording.Analysis.Words[at].Kind;
        var closes = second.Figure.Approximate || Closes(wording, second.End);
        if (kind is TokenKind.Comma)
            return closes ? Bond.Fitting : Bond.None;
        if (kind is not (TokenKind.Dash or TokenKind.Open) && wording[at] is not ("=" or "-" or "–"))
            return Bond.None;
        return closes ? Bond.Restatement : Bond.Fitting;
    }

    private static bool Closes(Wording wording, int at)
    {
        var words = wording.Analysis.Words;
        return at >= words.Length
            || words[at].Kind is TokenKind.Close or TokenKind.Dash or TokenKind.Stop or TokenKind.Comma
            || wording[at] is "-" or "–"
            || Words.MatchAt(wording, at, words.Length, out _) > 0;
    }
}
