using System.Collections.Immutable;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Figures;

/// <summary>
/// Tells whether "ein Drittel" is a share where nothing says of what: a verb must follow ("Ein Drittel ist dafür"), and another
/// share must be near. A quarter of a town and a third of a match are none.
/// </summary>
internal sealed class BareShares
{
    private const int MostAdverbs = 2;

    // So many shares around one are enough to look at.
    private const int MostLooked = 32;

    private readonly Wording wording;
    private readonly ImmutableArray<int> shares;
    private readonly HashSet<string> names = new(StringComparer.Ordinal);

    /// <summary>Looks for the shares of a text; linear in it.</summary>
    public BareShares(Wording wording)
    {
        this.wording = wording;
        var found = ImmutableArray.CreateBuilder<int>();
        for (var i = 1; i < wording.Analysis.Words.Length; i++)
        {
            if (Shares.Find(wording[i]) is ("part", _, _) && IsNamed(i))
                names.Add(wording[i]);
            if (IsShare(i))
                found.Add(i);
        }

        shares = found.ToImmutable();
    }

    /// <summary>True for a share.</summary>
    public bool Is(Numeral numeral, int start, int end)
    {
        var last = numeral.End - 1;
        return HasVerb(numeral, start, end) && !names.Contains(wording[last]) && HasOtherNear(last);
    }

    // "das neue Viertel", "im letzten Drittel": the report has the word for something else.
    private bool IsNamed(int word) => wording.Analysis.Words[word - 1].Tag is Stts.ADJA or Stts.APPRART or Stts.PDAT;

    // A part of something; not "um 12 Prozent", which tells a change.
    private bool IsShare(int word)
    {
        if (wording[word] is "prozent" or "%" || wording[word].EndsWith('%'))
            return word < 2 || wording[word - 2] is not "um";
        return Shares.Find(wording[word]) switch
        {
            ("part", _, _) => wording.Analysis.Words[word - 1].Tag == Stts.CARD
                || wording[word - 1] is "ein" or "einem"
                || IsCounted(word),
            ("whole", _, _) => true,
            ("nth", _, _) => wording[word - 1].StartsWith("jed", StringComparison.Ordinal),
            _ => false,
        };
    }

    private bool IsCounted(int word) => wording.Analysis.Words[word - 1].Kind == TokenKind.Number;

    // "Ein Drittel | ist dafür", "Dafür ist | ein Drittel |.", "ein Fünftel dagegen |."
    private bool HasVerb(Numeral numeral, int start, int end)
    {
        var words = wording.Analysis.Words;
        var at = numeral.End;
        var isTold = false;
        for (; at < end && at < numeral.End + MostAdverbs && words[at].Tag is Stts.ADV or Stts.PAV; at++)
            isTold |= words[at].Tag == Stts.PAV;
        if (at < end && words[at].Tag.IsFinite())
            return true;
        var isLast = at >= end || words[at].Kind is TokenKind.Comma or TokenKind.Stop;
        return isLast && (isTold || (numeral.First > start && words[numeral.First - 1].Tag.IsFinite()));
    }

    // In the sentence or beside it; "ein Viertel" again proves nothing, "drei Viertel" does.
    private bool HasOtherNear(int word)
    {
        var analysis = wording.Analysis;
        var sentence = analysis.SentenceAt(word);
        var first = analysis.Sentences[Math.Max(0, sentence - 1)].First;
        var end = analysis.Sentences[Math.Min(analysis.Sentences.Length - 1, sentence + 1)].End;
        var from = shares.BinarySearch(first);
        from = from < 0 ? ~from : from;
        for (var i = from; i < shares.Length && shares[i] < end && i < from + MostLooked; i++)
        {
            var isOther =
                wording[shares[i]] != wording[word]
                || !wording[shares[i] - 1].StartsWith("ein", StringComparison.Ordinal);
            if (isOther && shares[i] != word && !names.Contains(wording[shares[i]]))
                return true;
        }

        return false;
    }
}
