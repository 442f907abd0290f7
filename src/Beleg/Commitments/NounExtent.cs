using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;

namespace Beleg.Commitments;

/// <summary>How far the words reach that belong to a noun: "ein Kredit in Höhe von 200 Millionen Euro für Moldau".</summary>
internal sealed class NounExtent(Wording wording)
{
    private static readonly PhraseTable Attaching = PhraseTable.Read("attaching-prepositions.tsv", 1);

    /// <summary>The phrase with genitives and prepositional phrases that follow it, up to a limit.</summary>
    public WordRange Of(Phrase phrase, int limit) => Of(phrase, limit, any: false);

    /// <summary>The phrase with all prepositional phrases that follow it without a gap, up to a limit.</summary>
    public WordRange WithAllAfter(Phrase phrase, int limit) => Of(phrase, limit, any: true);

    private WordRange Of(Phrase phrase, int limit, bool any)
    {
        var end = phrase.End;
        while (end < limit)
        {
            var next = Genitive(end, limit) ?? Prepositional(end, limit, any) ?? Joined(end, limit);
            if (next is not { } extended)
                break;
            end = extended;
        }

        return new WordRange(phrase.First, end);
    }

    private int? Genitive(int at, int limit) =>
        PhraseBeginningAt(at) is { } next
        && next.End <= limit
        && wording.Analysis.Words[next.First].Tag is Stts.ART or Stts.NE or Stts.PPOSAT or Stts.PDAT or Stts.ADJA
        && (next.Features & Features.Gen) != Features.None
            ? next.End
            : null;

    private int? Prepositional(int at, int limit, bool any)
    {
        var length = Attaching.MatchAt(wording, at, limit, out _);
        if (length == 0 && any && wording.Analysis.Words[at].Tag is Stts.APPR or Stts.APPRART)
            length = 1;
        return length > 0 && PhraseBeginningAt(at + length) is { } next && next.End <= limit ? next.End : null;
    }

    // "zwischen Norwegen | und Island".
    private int? Joined(int at, int limit) =>
        wording.Analysis.Words[at].Tag == Stts.KON
        && PhraseBeginningAt(at + 1) is { } next
        && next.End <= limit
        && wording.Analysis.Words[next.Head].Tag is Stts.NN or Stts.NE
            ? next.End
            : null;

    private Phrase? PhraseBeginningAt(int word) =>
        word < wording.Analysis.Words.Length && wording.Analysis.PhraseAt(word) is { } phrase && phrase.First == word
            ? phrase
            : null;
}
