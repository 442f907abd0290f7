using System.Collections.Immutable;
using Beleg.German.Sentences;
using Beleg.German.Tagging;

namespace Beleg.German.Clauses;

/// <summary>
/// Finds the clauses of each sentence by the place of the finite verb, in the manner of the topological field model
/// (Drach 1937; Höhle 1986): an opener at the left edge and the verb at the right one make a dependent clause, a verb in
/// second place a main clause. What a clause inside another one cuts in two is put together again.
/// </summary>
internal static class ClauseFinder
{
    public static ImmutableArray<Clause> Find(
        string text,
        ImmutableArray<Word> words,
        ImmutableArray<Sentence> sentences
    )
    {
        var clauses = ImmutableArray.CreateBuilder<Clause>();
        for (var s = 0; s < sentences.Length; s++)
        {
            var drafts = new SentenceClauses();
            var segments = RelativeOpeners.Mark(words, Segmenter.Cut(words, sentences[s]));
            for (var i = 0; i < segments.Count; i++)
                drafts.Add(segments[i], i + 1 < segments.Count ? segments[i + 1] : null);
            var offset = clauses.Count;
            foreach (var draft in drafts.Drafts)
            {
                var predicate = PredicateFinder.Of(text, words, draft.Parts);
                clauses.Add(
                    new Clause(
                        clauses.Count,
                        s,
                        draft.KindOf(predicate),
                        [.. draft.Parts],
                        draft.Opener,
                        predicate,
                        draft.Parent < 0 ? -1 : offset + draft.Parent
                    )
                );
            }
        }

        return clauses.ToImmutable();
    }
}
