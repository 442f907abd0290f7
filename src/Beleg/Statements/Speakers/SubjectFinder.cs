using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Lexicon;
using Beleg.German.Phrases;
using Beleg.German.Tagging;
using Beleg.German.Tokens;

namespace Beleg.Statements.Speakers;

/// <summary>Finds the subject of a clause by case, agreement and place.</summary>
internal static class SubjectFinder
{
    /// <summary>The subject's phrase; null where the clause has none, as after "und" or with the subject left out.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="without">Words that cannot be the subject's head.</param>
    public static Phrase? Of(Analysis analysis, Clause clause, ImmutableArray<int> without)
    {
        var finite = clause.Predicate.Finite;
        Phrase? best = null;
        var bestScore = int.MinValue;
        foreach (var part in clause.Parts)
        {
            for (var i = part.First; i < part.End; )
            {
                if (analysis.PhraseAt(i) is not { } phrase)
                {
                    i++;
                    continue;
                }

                i = Math.Max(phrase.End, i + 1);
                if (phrase.First < part.First || without.Contains(phrase.Head) || !CanBe(analysis, phrase))
                    continue;
                var score = Score(analysis, clause, phrase, finite);
                if (score > bestScore)
                {
                    best = phrase;
                    bestScore = score;
                }
            }
        }

        return best;
    }

    private static bool CanBe(Analysis analysis, Phrase phrase) =>
        phrase.CanBeSubject && analysis.Words[phrase.Head].Tag is not (Stts.PRF or Stts.CARD);

    private static int Score(Analysis analysis, Clause clause, Phrase phrase, int finite)
    {
        var score = 0;
        var cases = phrase.Features & Features.AnyCase;
        if (cases == Features.Nom)
            score += 6;
        else if ((cases & Features.Acc) == 0)
            score += 3;
        if (finite >= 0)
        {
            score += Agrees(analysis, clause, phrase) ? 3 : -4;
            // Right after the verb or, in a verb-final clause, right after the opener.
            if (phrase.First == finite + 1)
                score += 3;
            else if (clause.Kind == ClauseKind.Main && phrase.First < finite)
                score += IsInFrontField(analysis, clause, phrase) ? 4 : 1;
        }

        if (clause.Opener >= 0 && phrase.First == clause.Opener + 1)
            score += 2;
        if (SpeakerKind.CanSpeak(analysis, phrase))
            score += 2;
        if (IsApposition(analysis, clause, phrase))
            score -= 3;
        // Of equals the first: the subject stands before the objects.
        return (score * 1000) - (phrase.First - clause.First);
    }

    // After a comma inside the clause: "Steve Marshall, Sprecher der Büros, …".
    private static bool IsApposition(Analysis analysis, Clause clause, Phrase phrase) =>
        phrase.First > clause.First && analysis.Words[phrase.First - 1].Kind == TokenKind.Comma;

    private static bool Agrees(Analysis analysis, Clause clause, Phrase phrase)
    {
        var number = clause.Predicate.Features & Features.AnyNumber;
        var own = phrase.Features & Features.AnyNumber;
        if (number == 0 || own == 0)
            return true;
        if ((number & own) != 0)
            return true;
        return number == Features.Plur && IsCoordinated(analysis, phrase);
    }

    // The first phrase of a main clause: nothing but adverbs before it.
    private static bool IsInFrontField(Analysis analysis, Clause clause, Phrase phrase)
    {
        for (var i = clause.First; i < phrase.First; i++)
        {
            if (analysis.PhraseAt(i) is not null)
                return false;
        }

        return true;
    }

    private static bool IsCoordinated(Analysis analysis, Phrase phrase) =>
        phrase.End < analysis.Words.Length && analysis.Words[phrase.End].Tag == Stts.KON;
}
