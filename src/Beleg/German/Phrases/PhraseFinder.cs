using System.Collections.Immutable;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Phrases;

/// <summary>
/// Finds noun phrases by parts of speech and agreement, from left to right; those it finds do not overlap. What stands
/// between an article and its noun may hold a preposition of its own ("die an der Ostflanke stationierten Truppen").
/// </summary>
internal static class PhraseFinder
{
    // How far the noun may stand from an article that a longer attribute parts from it.
    private const int LongestAttribute = 16;

    private const Features Agreement = Features.AnyCase | Features.AnyNumber | Features.AnyGender;

    public static ImmutableArray<Phrase> Find(
        ImmutableArray<Word> words,
        ImmutableArray<Sentence> sentences,
        ImmutableArray<Name> names
    )
    {
        var found = ImmutableArray.CreateBuilder<Phrase>(words.Length / 4);
        var nextName = 0;
        foreach (var sentence in sentences)
        {
            var at = sentence.First;
            while (at < sentence.End)
            {
                if (At(words, at, sentence) is { } phrase)
                {
                    phrase = WithName(phrase, names, ref nextName);
                    found.Add(phrase);
                    at = phrase.End;
                }
                else
                {
                    at++;
                }
            }
        }

        return found.ToImmutable();
    }

    // A name that begins in the phrase belongs to it as a whole: "Karl-Theodor zu Guttenberg".
    private static Phrase WithName(Phrase phrase, ImmutableArray<Name> names, ref int next)
    {
        while (next < names.Length && names[next].End <= phrase.First)
            next++;
        for (var i = next; i < names.Length && names[i].First < phrase.End; i++)
        {
            if (names[i].Kind == NameKind.Person && names[i].End > phrase.End)
                phrase = phrase with { End = names[i].End };
        }

        return phrase;
    }

    private static Phrase? At(ImmutableArray<Word> words, int first, Sentence sentence)
    {
        var tag = words[first].Tag;
        var preposition = PrepositionBefore(words, first, sentence.First);
        if (IsPronoun(tag))
            return new Phrase(first, first + 1, first, preposition, words[first].Features);
        if (!IsDeterminer(tag) && !IsModifier(tag) && !IsNoun(tag))
            return null;

        var at = first;
        while (at < sentence.End && IsDeterminer(words[at].Tag))
            at++;
        var determined = at > first;
        var nouns = Modifiers(words, at, sentence.End);
        if (determined && (nouns >= sentence.End || !IsNoun(words[nouns].Tag)))
            nouns = AfterLongAttribute(words, at, sentence.End) ?? nouns;
        var end = nouns;
        while (end < sentence.End && (IsNoun(words[end].Tag) || IsNumberOfName(words, end, nouns)))
            end++;
        if (end == nouns)
        {
            // An adjective or article whose noun is not there: "mehrere", "der zweite".
            if (!determined && tag != Stts.CARD)
                return null;
            end = Math.Max(nouns, first + 1);
            while (end > first + 1 && !IsModifier(words[end - 1].Tag))
                end--;
        }

        if (end < sentence.End && IsQuote(words[end]) && HasOpenQuote(words, first, end))
            end++;
        var head = end > nouns ? nouns : end - 1;
        if (IsGenitiveBefore(words, head, end))
            head++;
        return new Phrase(first, end, head, preposition, Agree(words, first, head));
    }

    // "Bayerns Ministerin": a name in the genitive before the noun that bears the case.
    private static bool IsGenitiveBefore(ImmutableArray<Word> words, int head, int end) =>
        head + 1 < end
        && words[head].Tag == Stts.NE
        && words[head + 1].Tag == Stts.NN
        && words[head].Lemma.Length < words[head].Span.Length;

    // "der „Rheinischen Umschau“": one mark inside, so the next one closes it.
    private static bool HasOpenQuote(ImmutableArray<Word> words, int first, int end)
    {
        var open = false;
        for (var i = first; i < end; i++)
            open ^= IsQuote(words[i]);
        return open;
    }

    // Directly before, or before an adverb that belongs to a number: "von rund 12.000 Soldaten".
    private static int PrepositionBefore(ImmutableArray<Word> words, int first, int sentenceFirst)
    {
        var at = first - 1;
        while (at > sentenceFirst && words[first].Tag == Stts.CARD && words[at].Tag is Stts.ADV or Stts.ADJD)
            at--;
        return at >= sentenceFirst && words[at].Tag is Stts.APPR or Stts.APPRART or Stts.KOKOM ? at : -1;
    }

    // Where the nouns begin after adjectives and numbers and what may stand between those.
    private static int Modifiers(ImmutableArray<Word> words, int at, int end)
    {
        while (at < end)
        {
            if (IsModifier(words[at].Tag))
            {
                at++;
                continue;
            }

            var between = at;
            while (between < end && MayStandBetween(words[between]))
                between++;
            if (between == at || between >= end || !IsModifier(words[between].Tag))
                return at + 1 < end && IsQuote(words[at]) && IsNoun(words[at + 1].Tag) ? at + 1 : at;
            at = between;
        }

        return at;
    }

    private static int? AfterLongAttribute(ImmutableArray<Word> words, int at, int end)
    {
        var limit = Math.Min(end - 1, at + LongestAttribute);
        if (
            at >= end
            || words[at].Tag
                is not (Stts.APPR or Stts.APPRART or Stts.ADV or Stts.ADJD or Stts.NN or Stts.NE or Stts.PRF)
        )
            return null;
        for (var i = at + 1; i < limit; i++)
        {
            if (words[i].Tag.IsVerb() || words[i].Tag is Stts.Comma or Stts.Stop or Stts.KOUS)
                return null;
            if (words[i].Tag == Stts.ADJA && IsNoun(words[i + 1].Tag))
                return i + 1;
        }

        return null;
    }

    private static Features Agree(ImmutableArray<Word> words, int first, int head)
    {
        var agreed = words[head].Features;
        if ((agreed & Features.AnyCase) == 0)
            agreed |= Features.AnyCase;
        // From the left: an article tells more than what follows it.
        for (var i = first; i < head; i++)
        {
            if (!IsDeterminer(words[i].Tag) && words[i].Tag != Stts.ADJA)
                continue;
            var own = words[i].Features & Agreement;
            foreach (var group in (ReadOnlySpan<Features>)[Features.AnyCase, Features.AnyNumber, Features.AnyGender])
            {
                var common = agreed & own & group;
                if (common != 0)
                    agreed = (agreed & ~group) | common;
            }
        }

        return agreed;
    }

    // "Boeing 747"; before a noun of its own the number begins another phrase: "gab der Ukraine | zwölf Panzer".
    private static bool IsNumberOfName(ImmutableArray<Word> words, int at, int nouns) =>
        at > nouns
        && words[at].Tag == Stts.CARD
        && words[at - 1].Tag == Stts.NE
        && (at + 1 >= words.Length || words[at + 1].Tag is not (Stts.NN or Stts.ADJA));

    private static bool IsQuote(Word word) => word.Kind == TokenKind.Quote;

    private static bool MayStandBetween(Word word) =>
        word.Tag is Stts.ADV or Stts.ADJD or Stts.PTKNEG or Stts.PTKA or Stts.Comma or Stts.KON or Stts.TRUNC
        || IsQuote(word);

    private static bool IsDeterminer(Stts tag) =>
        tag is Stts.ART or Stts.PDAT or Stts.PIAT or Stts.PIDAT or Stts.PPOSAT or Stts.PRELAT or Stts.PWAT;

    private static bool IsModifier(Stts tag) => tag is Stts.ADJA or Stts.CARD;

    private static bool IsNoun(Stts tag) => tag is Stts.NN or Stts.NE or Stts.FM or Stts.TRUNC;

    private static bool IsPronoun(Stts tag) =>
        tag is Stts.PPER or Stts.PDS or Stts.PIS or Stts.PRELS or Stts.PWS or Stts.PPOSS or Stts.PRF;
}
