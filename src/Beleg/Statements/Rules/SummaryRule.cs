using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>A clause that sums up what was said: "Die Partei kritisierte den Entwurf." The whole clause is the content.</summary>
internal sealed class SummaryRule : IStatementRule
{
    // Below this a summary says nothing: "Er dankte."
    private const int FewestWords = 3;

    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var clause in analysis.Clauses)
        {
            if (
                clause.Kind != ClauseKind.Main
                || clause.Predicate.Finite < 0
                || analysis.IsQuoted(clause.Predicate.Finite)
            )
                continue;
            if (CueMatcher.Match(analysis, clause, CueUse.Summary | CueUse.SummaryOf) is not { } match)
                continue;
            if (!Fits(analysis, clause, match.Cue))
                continue;
            if (!HasSpeaker(analysis, clause, match))
                continue;
            var content = ContentOf(analysis, clause, findings);
            if (content.Count < FewestWords || !findings.IsFree(content))
                continue;
            findings.Add(
                new Finding(StatementType.Reported, match.Cue.Medium, [content])
                {
                    Speaker = SpeakerFinder.Of(analysis, clause, match),
                    Signal = match.Cue.Signal,
                    Confidence = IsSure(match.Cue) ? 0.85 : 0.6,
                    Because = [$"{match.Cue.Lemma} sums up", "the whole clause"],
                }
            );
        }
    }

    // What nobody says by name is reported all the same ("ist die Rede von", "verlautete"), and so is what an idiom contests
    // ("nannte keine Einzelheiten", "legt … zur Last").
    private static bool IsSure(Cue cue) => cue.Can(CueUse.Impersonal) || (cue.Contests && !cue.Pattern.With.IsEmpty);

    // Somebody who can speak must do so: neither "Die Katastrophe forderte Opfer" nor "Ein Termin wurde genannt".
    private static bool HasSpeaker(Analysis analysis, Clause clause, CueMatch match)
    {
        if (clause.Predicate.IsPassive)
            return !SpeakerFinder.Of(analysis, clause, match).IsEmpty;
        return SubjectFinder.Of(analysis, clause, match.Words) is not { } subject
            || SpeakerKind.CanSpeak(analysis, subject);
    }

    private static bool Fits(Analysis analysis, Clause clause, Cue cue)
    {
        if (cue.Can(CueUse.Summary))
            return true;
        return clause.Parts.Any(p =>
            Enumerable.Range(p.First, p.Count).Any(i => analysis.Words[i].Tag is Stts.APPR or Stts.APPRART or Stts.PAV)
        );
    }

    // The sentence where the clause is all of it, else the clause with what depends on it.
    private static WordRange ContentOf(Analysis analysis, Clause clause, Findings findings)
    {
        var sentence = analysis.Sentences[clause.Sentence];
        var whole = new WordRange(sentence.First, sentence.End);
        var mains = 0;
        for (var i = clause.Index; i >= 0 && analysis.Clauses[i].Sentence == clause.Sentence; i--)
            mains += analysis.Clauses[i].Kind == ClauseKind.Main ? 1 : 0;
        for (
            var i = clause.Index + 1;
            i < analysis.Clauses.Length && analysis.Clauses[i].Sentence == clause.Sentence;
            i++
        )
            mains += analysis.Clauses[i].Kind == ClauseKind.Main ? 1 : 0;
        return mains == 1 && findings.IsFree(whole) ? whole : Regions.Of(analysis, clause);
    }
}
