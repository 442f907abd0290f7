using System.Collections.Immutable;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.German.Clauses;

/// <summary>
/// Cuts a sentence where a clause can end: at commas, colons, dashes, brackets and stops, and at a conjunction that has
/// a finite verb on both sides.
/// </summary>
internal static class Segmenter
{
    // In words; what is longer is no mere remark.
    private const int LongestParenthesis = 24;

    public static List<Segment> Cut(ImmutableArray<Word> words, Sentence sentence)
    {
        var segments = new List<Segment>();
        var first = sentence.First;
        var inside = sentence.First;
        for (var i = sentence.First; i <= sentence.End; i++)
        {
            var atEnd = i == sentence.End;
            if (!atEnd && i >= inside)
                inside = Math.Max(inside, ParenthesisEnd(words, i, sentence.End));
            if (!atEnd && i < inside)
                continue;
            if (!atEnd && !IsDelimiter(words[i].Kind) && !PartsPredicates(words, first, i, sentence.End))
                continue;
            if (i > first && Describe(words, first, i) is { } segment)
                segments.Add(segment);
            first = !atEnd && words[i].Tag == Stts.KON ? i : i + 1;
        }

        return segments;
    }

    private static bool IsDelimiter(TokenKind kind) =>
        kind
            is TokenKind.Comma
                or TokenKind.Colon
                or TokenKind.Dash
                or TokenKind.Open
                or TokenKind.Close
                or TokenKind.Stop;

    // Where a remark without a verb between brackets or dashes ends, which parts no clauses; the same place when none begins.
    private static int ParenthesisEnd(ImmutableArray<Word> words, int at, int end)
    {
        var close = words[at].Kind switch
        {
            TokenKind.Open => TokenKind.Close,
            TokenKind.Dash => TokenKind.Dash,
            _ => TokenKind.Word,
        };
        if (close == TokenKind.Word)
            return at;
        for (var i = at + 1; i < Math.Min(end, at + LongestParenthesis); i++)
        {
            if (words[i].Kind == close)
                return i + 1;
            if (words[i].Tag.IsFinite())
                return at;
        }

        return at;
    }

    private static bool PartsPredicates(ImmutableArray<Word> words, int first, int at, int end)
    {
        if (words[at].Tag != Stts.KON || at == first)
            return false;
        var before = false;
        for (var i = first; i < at && !before; i++)
            before = words[i].Tag.IsFinite();
        for (var i = at + 1; before && i < end && !IsDelimiter(words[i].Kind); i++)
        {
            if (words[i].Tag.IsFinite())
                return true;
            if (words[i].Tag == Stts.KON)
                return false;
        }

        return false;
    }

    private static Segment? Describe(ImmutableArray<Word> words, int first, int end)
    {
        var start = first;
        while (start < end && (words[start].Tag == Stts.KON || words[start].Kind == TokenKind.Quote))
            start++;
        if (start == end)
            return new Segment(first, end, first, -1, ClauseKind.Verbless, -1, false, false, false, false, false);
        var (opener, kind) = OpenerAt(words, start, end);
        var finite = -1;
        var last = -1;
        var withZu = false;
        var verbs = 0;
        for (var i = start; i < end; i++)
        {
            var tag = words[i].Tag;
            verbs += tag.IsVerb() ? 1 : 0;
            if (tag.IsFinite())
            {
                finite = finite < 0 ? i : finite;
                last = i;
            }

            withZu |= tag == Stts.VVIZU || (tag == Stts.PTKZU && i + 1 < end && words[i + 1].Tag.IsVerb());
        }

        // A question word or relative pronoun right before the verb is a main clause's: "Was sagte er?".
        if (opener >= 0 && kind == ClauseKind.Interrogative && finite == opener + 1 && finite < end - 1)
            opener = -1;
        // An article taken for a relative pronoun: "die G7, die Gruppe der Industriestaaten, …".
        if (opener >= 0 && kind == ClauseKind.Relative && finite < 0 && IsNominal(words, opener + 1, end))
            opener = -1;
        return new Segment(
            first,
            end,
            start,
            opener,
            kind,
            finite,
            last >= 0 && OnlyVerbsAfter(words, last, end),
            withZu && finite < 0,
            words[first].Tag == Stts.KON,
            words[first].Kind == TokenKind.Quote,
            finite >= 0 && verbs == 1 && words[finite].Tag is Stts.VAFIN or Stts.VMFIN
        );
    }

    private static (int Opener, ClauseKind Kind) OpenerAt(ImmutableArray<Word> words, int start, int end)
    {
        // Adverbs, particles and a preposition may stand before the opener: "vor allem weil", "in der", "auch ob".
        for (var i = start; i < end && i <= start + 2; i++)
        {
            switch (words[i].Tag)
            {
                case Stts.KOUS:
                    // "so dass", "ohne dass": the first word is the opener, for the clause is no content.
                    var opener = i > start && words[i - 1].Tag is Stts.ADV or Stts.KOUI ? i - 1 : i;
                    return (opener, words[i].Lemma == "ob" ? ClauseKind.Interrogative : ClauseKind.Subordinate);
                case Stts.PRELS or Stts.PRELAT:
                    return (i, ClauseKind.Relative);
                case Stts.PWAV or Stts.PWS or Stts.PWAT:
                    return (i, ClauseKind.Interrogative);
                case Stts.KOUI:
                    return (i, ClauseKind.Infinitive);
                case Stts.ADV or Stts.ADJD or Stts.APPR or Stts.APPRART or Stts.KOKOM or Stts.PAV or Stts.PTKNEG:
                    continue;
                default:
                    return (-1, ClauseKind.Main);
            }
        }

        return (-1, ClauseKind.Main);
    }

    private static bool IsNominal(ImmutableArray<Word> words, int at, int end) =>
        at < end && words[at].Tag is Stts.NN or Stts.NE or Stts.ADJA or Stts.CARD;

    private static bool OnlyVerbsAfter(ImmutableArray<Word> words, int finite, int end)
    {
        for (var i = finite + 1; i < end; i++)
        {
            if (!words[i].Tag.IsVerb() && words[i].Kind != TokenKind.Quote)
                return false;
        }

        return true;
    }
}
