using Beleg.German;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Statements.Network;

/// <summary>
/// Between which words somebody's designation can begin and end: not inside a noun phrase or a name, and neither with a comma
/// nor with a word that waits for another ("gegenüber", "der").
/// </summary>
internal sealed class PhraseEdges
{
    private static readonly TagSet Waiting = TagSet.Of(
        Stts.APPR,
        Stts.APPRART,
        Stts.ART,
        Stts.PPOSAT,
        Stts.ADJA,
        Stts.TRUNC,
        Stts.KON,
        Stts.Comma
    );
    private static readonly TagSet Joining = TagSet.Of(Stts.KON, Stts.Comma, Stts.Stop, Stts.APPR, Stts.APPRART);

    private readonly bool[] begins;
    private readonly bool[] ends;

    public PhraseEdges(Analysis analysis)
    {
        begins = new bool[analysis.Words.Length];
        ends = new bool[analysis.Words.Length];
        for (var w = 0; w < begins.Length; w++)
        {
            var tag = analysis.Words[w].Tag;
            begins[w] = (w == 0 || IsEdge(analysis, w)) && !Joining.Contains(tag) && !Closes(analysis, w);
            ends[w] =
                (w + 1 == ends.Length || IsEdge(analysis, w + 1)) && !Waiting.Contains(tag) && !Opens(analysis, w);
        }
    }

    public bool CanBegin(int word) => begins[word];

    public bool CanEnd(int word) => ends[word];

    // Between the word and the one before it no phrase and no name goes on.
    private static bool IsEdge(Analysis analysis, int word) =>
        !(analysis.PhraseAt(word) is { } phrase && phrase.First < word)
        && !(analysis.NameAt(word) is { } name && name.First < word);

    private static bool Closes(Analysis analysis, int word) =>
        analysis.Words[word].Kind == TokenKind.Close || analysis.QuotationEndingAt(word) is not null;

    private static bool Opens(Analysis analysis, int word) =>
        analysis.Words[word].Kind == TokenKind.Open || analysis.QuotationAt(word) is not null;
}
