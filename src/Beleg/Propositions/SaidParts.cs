using System.Collections.Immutable;
using Beleg.German;
using Beleg.German.Clauses;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Propositions;

/// <summary>Which words of a report belong to statements, and which of those carry what is said.</summary>
internal sealed class SaidParts
{
    private readonly ImmutableArray<WordRange>[] contents;
    private readonly bool[] isSaid;

    /// <summary>The parts of the statements of a report.</summary>
    public SaidParts(Analysis analysis, ImmutableArray<Attribution> attributions)
    {
        isSaid = new bool[analysis.Words.Length];
        var isCue = new bool[analysis.Words.Length];
        foreach (var attribution in attributions)
        {
            Mark(isCue, WordsOf(attribution.Cue));
            Mark(isSaid, WordsOf(attribution.Cue));
            Mark(isSaid, WordsOf(attribution.Frame));
            Mark(isSaid, WordsOf(attribution.Content));
        }

        var cues = WordRanges.Of(Enumerable.Range(0, isCue.Length).Where(i => isCue[i]));
        contents = [.. attributions.Select(a => Content(a, cues))];

        ImmutableArray<WordRange> Content(Attribution attribution, ImmutableArray<WordRange> allCues)
        {
            var content = WordsOf(attribution.Content);
            if (content.IsEmpty)
                return content;
            // What is said within carries no more than this does by the words that signal it.
            var inside = allCues.Where(c => c.First < content[^1].End && c.End > content[0].First).ToImmutableArray();
            content = WordRanges.Subtract(WordRanges.Subtract(content, inside), WordsOf(attribution.Frame));
            var speaker = WordsOf(attribution.Speaker);
            content = WordRanges.Subtract(content, speaker);
            return attribution.Type == StatementType.Reported
                ? WordRanges.Subtract(content, Saying(analysis, content, speaker, attribution.Signal))
                : content;
        }

        ImmutableArray<WordRange> WordsOf(Passage? passage) =>
            passage is null ? [] : WordRanges.Join(passage.Spans.Select(analysis.WordsIn));
    }

    /// <summary>The words that carry the content of a statement: without cues, frame and, in a summary, the speaker.</summary>
    public ImmutableArray<WordRange> ContentOf(int statement) => contents[statement];

    /// <summary>True for a word of a content, a frame or a cue.</summary>
    public bool Contains(int word) => isSaid[word];

    // A summary holds the verb of saying, and may tell of its speaker: "ein Beamter, der nicht genannt werden wollte, …".
    private static ImmutableArray<WordRange> Saying(
        Analysis analysis,
        ImmutableArray<WordRange> content,
        ImmutableArray<WordRange> speaker,
        string? signal
    )
    {
        var verb = signal?.Split(' ')[0];
        var saying = new List<WordRange>();
        Clause? last = null;
        foreach (var range in content)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (analysis.ClauseAt(i) is not { } clause || clause == last)
                    continue;
                last = clause;
                if (clause.Predicate.Lemma == verb)
                    saying.AddRange(clause.Predicate.Verbs.Select(v => new WordRange(v, v + 1)));
                else if (clause.Kind == ClauseKind.Relative && speaker.Any(s => clause.First - s.End is 0 or 1))
                    saying.AddRange(clause.Parts);
            }
        }

        return WordRanges.Join(saying);
    }

    private static void Mark(bool[] marks, ImmutableArray<WordRange> words)
    {
        foreach (var range in words)
            marks.AsSpan(range.First, range.Count).Fill(true);
    }
}
