using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Tagging;

namespace Beleg.Statements.Cues;

/// <summary>Finds the entry of the cue lexicon for words that signal saying, however they were found.</summary>
internal static class Signals
{
    /// <summary>The entry of the words, or of the predicate of what they sum up where there are none; null for none.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="cue">The words that signal; may be empty.</param>
    /// <param name="content">What is said.</param>
    /// <param name="type">How it is rendered.</param>
    public static (string Name, Medium? Medium)? Of(
        Analysis analysis,
        ImmutableArray<WordRange> cue,
        ImmutableArray<WordRange> content,
        StatementType type
    )
    {
        if (cue.IsEmpty)
            return type == StatementType.Reported ? OfSummary(analysis, content) : null;
        foreach (var range in cue)
        {
            for (var w = range.First; w < range.End; w++)
            {
                if (OfWord(analysis, w) is { } entry)
                    return (entry.Signal, entry.Medium);
            }
        }

        // "laut", "so", "demnach": what is no verb or noun of saying signals by itself.
        var first = analysis.Words[cue[0].First];
        return first.Tag.IsVerb() || first.Tag == Stts.NN ? null : (first.Lemma, null);
    }

    private static Cue? OfWord(Analysis analysis, int word)
    {
        if (analysis.Words[word].Tag == Stts.NN)
            return CueLexicon.Instance.Noun(analysis.Words[word].Lemma);
        return analysis.ClauseAt(word) is { } clause && clause.Predicate.Verbs.Contains(word)
            ? CueMatcher.Match(analysis, clause)?.Cue
            : null;
    }

    private static (string, Medium?)? OfSummary(Analysis analysis, ImmutableArray<WordRange> content)
    {
        foreach (var clause in analysis.ClausesOf(analysis.SentenceAt(content[0].First)))
        {
            if (
                clause.Kind == ClauseKind.Main
                && content.Contains(clause.First)
                && CueMatcher.Match(analysis, clause) is { } match
            )
                return (match.Cue.Signal, match.Cue.Medium);
        }

        return null;
    }
}
