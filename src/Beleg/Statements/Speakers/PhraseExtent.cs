using Beleg.German;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Speakers;

/// <summary>
/// Where a noun phrase ends with what belongs to it: genitives, "von …", appositions between commas, a party in brackets,
/// a name in quotation marks, what "und" joins.
/// </summary>
internal static class PhraseExtent
{
    private const int LongestBracket = 6;
    private const int LongestApposition = 16;

    /// <summary>The phrase with all that belongs to it.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="phrase">The phrase to begin with.</param>
    /// <param name="limit">Index after the last word it may reach.</param>
    public static WordRange Of(Analysis analysis, Phrase phrase, int limit)
    {
        var words = analysis.Words;
        var end = phrase.End;
        if (words[phrase.Head].Tag is Stts.PPER or Stts.PRELS or Stts.PRF)
            return phrase.Words;
        while (end < limit)
        {
            // After a person's name a genitive or "zur" belongs to the verb: "sagte Irma Kofler der Agentur".
            var named = IsPersonsName(analysis, end - 1);
            var next =
                (named ? null : Genitive(analysis, end, limit) ?? Joined(analysis, end, limit))
                ?? Quoted(analysis, end, limit)
                ?? Bracket(analysis, end, limit)
                ?? Coordinated(analysis, end, limit)
                ?? Apposition(analysis, end, limit);
            if (next is not { } extended || extended <= end)
                break;
            end = extended;
        }

        return new WordRange(phrase.First, end);
    }

    private static bool IsPersonsName(Analysis analysis, int word) =>
        analysis.NameAt(word) is { Kind: NameKind.Person };

    private static int? Genitive(Analysis analysis, int at, int limit)
    {
        if (analysis.PhraseAt(at) is not { } next || next.First != at || next.End > limit)
            return null;
        var tag = analysis.Words[at].Tag;
        if (tag is Stts.PPER or Stts.PRELS or Stts.PRF or Stts.PIS or Stts.PDS)
            return null;
        // Of numbers only "zweier" and "dreier" show their case.
        if (tag == Stts.CARD && (analysis.Words[at].Features & Features.Gen) == 0)
            return null;
        if ((next.Features & Features.Gen) == 0)
            return null;
        return IsToldTo(analysis, at, next) ? null : next.End;
    }

    // "sagte ein Beteiligter der Agentur": whoever is no journalist belongs to no outlet, but speaks to it.
    private static bool IsToldTo(Analysis analysis, int at, Phrase next)
    {
        if (analysis.PhraseAt(at - 1) is not { } owner || MediaRoles.Are(analysis, owner.Head))
            return false;
        var person =
            Nouns.Default.Find(analysis.Surface(owner.Head))
            is [{ Sense.Kind: NounKind.Role or NounKind.Unnamed or NounKind.Member }, ..];
        if (!person)
            return false;
        for (var i = next.First; i < next.End; i++)
        {
            if (Nouns.Default.Find(analysis.Surface(i)) is [{ Sense.Source: "outlet" or "agency" }, ..])
                return true;
        }

        return false;
    }

    private static int? Joined(Analysis analysis, int at, int limit)
    {
        if (analysis.Words[at].Tag is not (Stts.APPR or Stts.APPRART) || at + 1 >= limit)
            return null;
        if (!Prepositions.Can(analysis, at, PrepositionUse.Joining))
            return null;
        return analysis.PhraseAt(at + 1) is { } next && next.First == at + 1 && next.End <= limit ? next.End : null;
    }

    private static int? Quoted(Analysis analysis, int at, int limit)
    {
        if (analysis.Words[at].Kind != TokenKind.Quote)
            return null;
        for (var i = at + 1; i < Math.Min(limit, at + LongestBracket + 1); i++)
        {
            if (analysis.Words[i].Kind == TokenKind.Quote)
                return i > at + 1 ? i + 1 : null;
            if (analysis.Words[i].Tag.IsVerb())
                return null;
        }

        return null;
    }

    private static int? Bracket(Analysis analysis, int at, int limit)
    {
        if (analysis.Words[at].Kind != TokenKind.Open)
            return null;
        for (var i = at + 1; i < Math.Min(limit, at + LongestBracket + 1); i++)
        {
            if (analysis.Words[i].Kind == TokenKind.Close)
                return i + 1;
        }

        return null;
    }

    private static int? Coordinated(Analysis analysis, int at, int limit)
    {
        if (analysis.Words[at].Tag != Stts.KON || at + 1 >= limit)
            return null;
        if (analysis.PhraseAt(at + 1) is not { } next || next.First != at + 1 || next.End > limit)
            return null;
        return (next.Features & Features.Nom) != 0 && analysis.Words[next.Head].Tag is Stts.NN or Stts.NE
            ? next.End
            : null;
    }

    private static int? Apposition(Analysis analysis, int at, int limit)
    {
        if (analysis.Words[at].Kind != TokenKind.Comma || at + 1 >= limit)
            return null;
        if (analysis.PhraseAt(at + 1) is not { } first || first.First != at + 1 || first.End > limit)
            return null;
        if (analysis.Words[first.Head].Tag is not (Stts.NN or Stts.NE))
            return null;
        for (var i = first.End; i < Math.Min(limit, at + LongestApposition); i++)
        {
            if (analysis.Words[i].Kind is TokenKind.Comma)
                return i;
            if (analysis.Words[i].Tag.IsVerb() || analysis.Words[i].Tag is Stts.KON or Stts.Stop)
                return null;
        }

        return limit - first.End <= 3 ? limit : null;
    }
}
