using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.German.Phrases;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Meaning;

/// <summary>A statement as words and clauses: what the finders of meaning look at.</summary>
internal sealed class SaidWords
{
    /// <summary>Prepares for a statement.</summary>
    /// <param name="wording">The words of the report.</param>
    /// <param name="attribution">The statement.</param>
    /// <param name="isSpeaker">Whether a span means the source that makes the statement; null where it means nobody known.</param>
    public SaidWords(Wording wording, Attribution attribution, Func<Span, bool?> isSpeaker)
    {
        IsSpeaker = isSpeaker;
        Wording = wording;
        Analysis = wording.Analysis;
        Attribution = attribution;
        Content = WordsOf(attribution.Content);
        Frame = WordsOf(attribution.Frame);
        Cue = WordsOf(attribution.Cue);
        FrameClause = ClauseOf(Cue) ?? (Frame.IsEmpty ? null : Top(Frame));
        ContentClause = Top(Content);
    }

    public Wording Wording { get; }

    public Analysis Analysis { get; }

    /// <summary>Whether a span means the source that makes the statement; null where it means nobody known.</summary>
    public Func<Span, bool?> IsSpeaker { get; }

    public Attribution Attribution { get; }

    public ImmutableArray<WordRange> Content { get; }

    public ImmutableArray<WordRange> Frame { get; }

    public ImmutableArray<WordRange> Cue { get; }

    /// <summary>The clause with the cue; null for a statement without a frame.</summary>
    public Clause? FrameClause { get; }

    /// <summary>The clause of the content that no other clause of the content holds; null where it is a mere phrase.</summary>
    public Clause? ContentClause { get; }

    /// <summary>The words of a passage.</summary>
    public ImmutableArray<WordRange> WordsOf(Passage? passage) =>
        passage is null ? [] : WordRanges.Join(passage.Spans.Select(Analysis.WordsIn));

    /// <summary>The words as a passage of the report.</summary>
    public Passage PassageOf(WordRange words) => Passage.Of(Analysis.Text, Analysis.SpanOf(words));

    private Clause? ClauseOf(ImmutableArray<WordRange> words) =>
        words.IsEmpty ? null : Analysis.ClauseAt(words[0].First);

    private Clause? Top(ImmutableArray<WordRange> words)
    {
        Clause? top = null;
        foreach (var range in words)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (Analysis.ClauseAt(i) is not { } clause || clause.Predicate.Verbs.IsEmpty)
                    continue;
                if (!words.Contains(clause.Predicate.Verbs[0]))
                    continue;
                if (top is null || Rank(clause) < Rank(top))
                    top = clause;
            }
        }

        return top;
    }

    // The fewer clauses hold it the higher it stands; "wenn …" before a main clause does not stand as high as that.
    private int Rank(Clause clause) =>
        2 * Depth(clause) + (clause.Kind is ClauseKind.Main or ClauseKind.VerbFirst ? 0 : 1);

    private int Depth(Clause clause)
    {
        var depth = 0;
        for (var parent = clause.Parent; parent >= 0; parent = Analysis.Clauses[parent].Parent)
            depth++;
        return depth;
    }
}
