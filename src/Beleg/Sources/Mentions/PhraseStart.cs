using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Names;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Sources.Mentions;

/// <summary>What stands before a noun or name in its phrase: adjectives, article, and the preposition that governs it.</summary>
/// <param name="First">Index of the phrase's first word.</param>
/// <param name="Determiner">The article or what stands in its place; null where there is none.</param>
/// <param name="Preposition">Index of the preposition, or -1.</param>
/// <param name="Adjectives">Indexes of the adjectives.</param>
internal sealed record PhraseStart(int First, Determiner? Determiner, int Preposition, ImmutableArray<int> Adjectives)
{
    private const int Furthest = 14;

    /// <summary>Looks from a noun or name to the left.</summary>
    public static PhraseStart Of(Analysis analysis, int head, int sentenceFirst)
    {
        var adjectives = ImmutableArray.CreateBuilder<int>();
        var first = head;
        Determiner? determiner = null;
        for (var i = head - 1; i >= sentenceFirst && head - i <= Furthest; i--)
        {
            var word = analysis.Words[i];
            if (Determiners.Find(analysis.Surface(i)) is { } found && IsDeterminerTag(word.Tag))
            {
                determiner = found;
                if (word.Tag == Stts.APPRART)
                    return new PhraseStart(first, determiner, i, adjectives.ToImmutable());
                first = i;
                break;
            }

            if (word.Tag == Stts.ADJA || StateWords.Default.OfAdjective(analysis.Surface(i)) is not null)
                adjectives.Add(i);
            else if (!MayStandInside(analysis, i, first))
                break;
            first = i;
        }

        var before = first - 1;
        var governed = before >= sentenceFirst && analysis.Words[before].Tag is Stts.APPR or Stts.APPRART or Stts.KOKOM;
        return new PhraseStart(first, determiner, governed ? before : -1, adjectives.ToImmutable());
    }

    private static bool IsDeterminerTag(Stts tag) =>
        tag
            is Stts.ART
                or Stts.APPRART
                or Stts.PDAT
                or Stts.PIAT
                or Stts.PIDAT
                or Stts.PPOSAT
                or Stts.PRELAT
                or Stts.CARD
                or Stts.ADJA
                or Stts.PDS
                or Stts.PIS;

    // Numbers, and adverbs that an adjective follows: "der damals amtierende Minister".
    private static bool MayStandInside(Analysis analysis, int word, int right)
    {
        var tag = analysis.Words[word].Tag;
        if (tag is Stts.CARD or Stts.TRUNC)
            return true;
        return tag is Stts.ADV or Stts.ADJD
            && analysis.Words[right].Tag == Stts.ADJA
            && analysis.Words[word].Kind == TokenKind.Word;
    }
}
