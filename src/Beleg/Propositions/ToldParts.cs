using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.German.Sentences;
using Beleg.German.Tagging;
using Beleg.German.Tokens;
using Beleg.Statements;
using Beleg.Statements.Speakers;
using Beleg.Text;

namespace Beleg.Propositions;

/// <summary>
/// What a report itself tells: its sentences without headings, questions, credits and what others say. A sentence of several
/// main clauses, each with its own subject, tells several things.
/// </summary>
internal static class ToldParts
{
    /// <summary>What carries fewer words and figures than this tells nothing by itself.</summary>
    public const int Fewest = 2;

    /// <summary>The parts of the text, in order, each as runs of words.</summary>
    public static IEnumerable<ImmutableArray<WordRange>> Of(
        Analysis analysis,
        SaidParts said,
        ImmutableArray<Span> credits
    )
    {
        for (var s = 0; s < analysis.Sentences.Length; s++)
        {
            var sentence = analysis.Sentences[s];
            if (sentence.IsHeading || sentence.IsDateline || IsQuestion(analysis, sentence))
                continue;
            foreach (var part in MainClauses(analysis, s).Select(p => Regions.Trim(analysis, p)).Where(p => !p.IsEmpty))
            {
                var own = Own(analysis, said, part);
                if (!own.IsEmpty && !credits.Any(c => c.Overlaps(analysis.SpanOf(part))))
                    yield return own;
            }
        }
    }

    private static bool IsQuestion(Analysis analysis, Sentence sentence)
    {
        var last = sentence.End - 1;
        while (last > sentence.First && analysis.Words[last].Kind is TokenKind.Quote)
            last--;
        return analysis.Surface(last).Contains('?');
    }

    // Where the greater part of the words is somebody's, or the verb, the rest only leads over to it.
    private static ImmutableArray<WordRange> Own(Analysis analysis, SaidParts said, WordRange part)
    {
        var saidWords = Enumerable.Range(part.First, part.Count).Where(said.Contains).ToList();
        if (saidWords.Count == 0)
            return [part];
        if (2 * saidWords.Count >= part.Count)
            return [];
        var verb = Negation.MainClause(analysis, [part])?.Predicate.Verbs[0];
        return verb is { } v && said.Contains(v)
            ? []
            :
            [
                .. WordRanges
                    .Subtract([part], WordRanges.Of(saidWords))
                    .Select(r => Regions.Trim(analysis, r))
                    .Where(r => !r.IsEmpty),
            ];
    }

    // Each main clause with all that depends on it, as one run; a clause that another one encloses, or that leaves out the
    // subject, stays with the one before.
    private static List<WordRange> MainClauses(Analysis analysis, int s)
    {
        var sentence = analysis.Sentences[s];
        var found = new List<WordRange>();
        var first = sentence.First;
        var end = first;
        var hasMain = false;
        foreach (var clause in analysis.ClausesOf(s))
        {
            var isMain = clause is { Parent: < 0, Kind: ClauseKind.Main, Predicate.Finite: >= 0 };
            if (isMain && hasMain && clause.First >= end && HasOwnSubject(analysis, clause))
            {
                found.Add(new WordRange(first, clause.First));
                first = clause.First;
            }

            hasMain |= isMain;
            end = Math.Max(end, clause.End);
        }

        found.Add(new WordRange(first, sentence.End));
        return found;
    }

    // "… und zerstörte die Gleise": with the verb in front the subject is the one before. "…, 60 wurden verletzt": a number alone
    // can be one.
    private static bool HasOwnSubject(Analysis analysis, Clause clause)
    {
        var first = clause.FirstWord(i => analysis.Words[i].Tag != Stts.KON);
        return first != clause.Predicate.Finite
            && (
                SubjectFinder.Of(analysis, clause, []) is not null
                || analysis.PhrasesOf(clause).Any(p => IsAlone(analysis, p))
            );
    }

    // "mehr als 200": "als" governs no case.
    private static bool IsAlone(Analysis analysis, Phrase phrase) =>
        analysis.Words[phrase.Head].Tag is Stts.CARD or Stts.PIS
        && (phrase.Preposition < 0 || analysis.Words[phrase.Preposition].Tag == Stts.KOKOM);
}
