using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements.Cues;
using Beleg.Statements.Speakers;

namespace Beleg.Statements.Rules;

/// <summary>A noun of saying with its content in a clause after it: "der Vorwurf, er habe …", "die Forderung, … zu …".</summary>
internal sealed class NounContentRule : IStatementRule
{
    public void Apply(Analysis analysis, Findings findings)
    {
        foreach (var phrase in analysis.Phrases)
        {
            if (analysis.Words[phrase.Head].Tag != Stts.NN || analysis.IsQuoted(phrase.Head))
                continue;
            if (analysis.ClauseAt(phrase.Head) is not { } clause)
                continue;
            if (CueLexicon.Instance.Noun(analysis.Words[phrase.Head].Lemma) is not { } cue || !cue.Can(CueUse.Clause))
                continue;
            var extent = PhraseExtent.Of(analysis, phrase, clause.End);
            if (ContentAfter(analysis, clause, extent.End, findings) is not { } content)
                continue;
            // "wies den Vorwurf zurück, er habe …": the verb says what becomes of it.
            var verb = CueMatcher.Match(analysis, clause, CueUse.Summary);
            findings.Add(
                new Finding(StatementType.Indirect, cue.Medium, [content])
                {
                    Speaker = verb is null
                        ? SpeakerOf(analysis, clause, phrase, extent)
                        : SpeakerFinder.Of(analysis, clause, verb),
                    Cue = verb is null ? [phrase.Words] : WordRanges.Of(verb.Words),
                    Frame = Regions.Frame(analysis, clause, [content]),
                    Signal = verb?.Cue.Signal ?? cue.Signal,
                    Confidence = 0.7,
                    Because = [$"cue {analysis.Surface(phrase.Head)}", "the clause after it"],
                }
            );
        }
    }

    private static WordRange? ContentAfter(Analysis analysis, Clause clause, int end, Findings findings)
    {
        var at = end;
        // "der Vorwurf steht im Raum, er habe …" is another matter: the comma comes at once, a verb may stand between.
        while (at < analysis.Words.Length && at < end + 4 && IsVerbal(analysis.Words[at].Tag))
            at++;
        if (at + 1 >= analysis.Words.Length || analysis.Words[at].Kind != TokenKind.Comma)
            return null;
        if (analysis.ClauseAt(at + 1) is not { } next || next.Sentence != clause.Sentence || next.Index == clause.Index)
            return null;
        var fits =
            next.Kind is ClauseKind.Infinitive && next.Opener < 0
            || (next.Kind == ClauseKind.Interrogative && next.First == at + 1)
            || (next.Kind == ClauseKind.Subordinate && analysis.Words[next.Opener].Lemma is "dass" or "daß")
            || (next.Kind == ClauseKind.Main && next.Predicate.IsSubjunctive);
        var content = Regions.Trim(analysis, Regions.Of(analysis, next));
        return fits && findings.ContentAt(content.First) is null ? content : null;
    }

    private static bool IsVerbal(Stts tag) => tag.IsVerb() || tag is Stts.PTKVZ or Stts.PAV;

    // Whose saying it is: a genitive, "von …", a possessive; else the subject of the clause.
    private static ImmutableArray<WordRange> SpeakerOf(
        Analysis analysis,
        Clause clause,
        Phrase phrase,
        WordRange extent
    )
    {
        if (extent.End > phrase.End)
        {
            var owner = analysis.PhraseAt(extent.End - 1);
            if (owner is { } o && o.First >= phrase.End)
            {
                var first = analysis.PhraseAt(phrase.End) ?? analysis.PhraseAt(phrase.End + 1);
                return [new WordRange(first?.First ?? o.First, extent.End)];
            }
        }

        var subject = SubjectFinder.Of(analysis, clause, []);
        return subject is { } s && s.First != phrase.First && (s.Features & Features.Nom) != 0
            ? [SpeakerFinder.Extent(analysis, clause, s)]
            : [];
    }
}
