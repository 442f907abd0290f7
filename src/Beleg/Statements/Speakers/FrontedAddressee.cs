using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Names;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.Reasons;
using Beleg.Statements.Cues;

namespace Beleg.Statements.Speakers;

/// <summary>
/// "Der „Kurier“ sagte …" and "der „Stimme“ sagte Hafenmeister Brandt …" look alike: where a person stands right behind the verb,
/// who stands before it is spoken to, or tells where it was said.
/// </summary>
internal static class FrontedAddressee
{
    private static readonly Reason WhySpeaker = new(Field.Speaker, "a person right behind the verb of saying");
    private static readonly Reason WhyAddressee = new(
        Field.Addressee,
        "a dative before the verb, whose subject follows it"
    );

    /// <summary>The finding, its speaker and addressee told apart where the addressee stands first.</summary>
    public static Finding Correct(Analysis analysis, Finding finding)
    {
        if (
            finding is not { Speaker: [var first], Cue: [var cue, ..] }
            || analysis.ClauseAt(cue.First) is not { } clause
        )
            return finding;
        var finite = clause.Predicate.Finite;
        if (clause.Kind != ClauseKind.Main || first.End != finite || clause.Predicate.IsPassive)
            return finding;
        // "Im Interview der „Harzpost“ sagte …": what belongs to a noun behind a preposition is no subject.
        var isGoverned = first.First > clause.First && analysis.Words[clause.First].Tag is Stts.APPR or Stts.APPRART;
        if (first.First != clause.First && !isGoverned)
            return finding;
        if (
            CueMatcher.Match(analysis, clause) is not { } match
            || match.Cue.Can(CueUse.Citing)
            || match.Cue.Can(CueUse.Addressing)
        )
            return finding;
        if (
            analysis.PhraseAt(first.First) is not { Preposition: < 0 } fronted
            || (fronted.Features & Features.Dat) == 0
        )
            return finding;
        if (!NamesOutlet(analysis, first) || Speaker(analysis, finite + 1) is not { } speaker)
            return finding;
        return finding with
        {
            Speaker = [SpeakerFinder.Extent(analysis, clause, speaker)],
            Addressee = isGoverned ? finding.Addressee : [first],
            Parts = isGoverned ? finding.Parts.Add(WhySpeaker) : finding.Parts.Add(WhySpeaker).Add(WhyAddressee),
        };
    }

    // Somebody with a name or an office, who is not spoken about: neither "ihn" nor "den Minister".
    private static Phrase? Speaker(Analysis analysis, int at) =>
        analysis.PhraseAt(at) is { CanBeSubject: true } phrase
        && phrase.First == at
        && (phrase.Features & Features.Sing) != 0
        && IsPerson(analysis, phrase)
            ? phrase
            : null;

    private static bool IsPerson(Analysis analysis, Phrase phrase)
    {
        if (analysis.NamesIn(phrase.Words).Any(name => name.Kind == NameKind.Person))
            return true;
        foreach (var reading in Nouns.Default.Find(analysis.Surface(phrase.Head)))
        {
            if (reading.Sense.Kind is NounKind.Role or NounKind.Unnamed or NounKind.Member)
                return true;
        }

        return false;
    }

    private static bool NamesOutlet(Analysis analysis, WordRange words)
    {
        for (var i = words.First; i < words.End; i++)
        {
            foreach (var reading in Nouns.Default.Find(analysis.Surface(i)))
            {
                if (reading.Sense.Source is "outlet" or "agency")
                    return true;
            }
        }

        return analysis.NamesIn(words).Any(name => name.Kind == NameKind.Organisation);
    }
}
