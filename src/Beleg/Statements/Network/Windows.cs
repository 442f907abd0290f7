using System.Collections.Immutable;
using Beleg.German;

namespace Beleg.Statements.Network;

/// <summary>Which words are looked at together.</summary>
internal static class Windows
{
    // A report is one stretch; what is longer is cut between paragraphs, or between sentences where there are none.
    private const int LongStretch = 1000;
    private const int LongestStretch = 2000;

    private const int SentencesBefore = 3;
    private const int SentencesAfter = 3;
    private const int MostWordsBefore = 90;
    private const int MostWordsAfter = 120;

    /// <summary>The text in stretches that the network reads apart; together they hold every word.</summary>
    public static ImmutableArray<WordRange> Stretches(Analysis analysis)
    {
        var stretches = ImmutableArray.CreateBuilder<WordRange>();
        var first = 0;
        for (var s = 1; s < analysis.Sentences.Length; s++)
        {
            var sentence = analysis.Sentences[s];
            var length = sentence.First - first;
            if (
                length < LongStretch
                || (length < LongestStretch && sentence.Paragraph == analysis.Sentences[s - 1].Paragraph)
            )
                continue;
            stretches.Add(new WordRange(first, sentence.First));
            first = sentence.First;
        }

        if (first < analysis.Words.Length)
            stretches.Add(new WordRange(first, analysis.Words.Length));
        return stretches.ToImmutable();
    }

    /// <summary>The words in which the parts of a statement that begins at a word are looked for: some sentences around it.</summary>
    public static WordRange Around(Analysis analysis, WordRange stretch, int anchor)
    {
        var sentence = analysis.SentenceAt(anchor);
        var before = analysis.Sentences[Math.Max(0, sentence - SentencesBefore)].First;
        var after = analysis.Sentences[Math.Min(analysis.Sentences.Length - 1, sentence + SentencesAfter)].End;
        return new WordRange(
            Math.Max(stretch.First, Math.Max(before, anchor - MostWordsBefore)),
            Math.Min(stretch.End, Math.Min(after, anchor + MostWordsAfter))
        );
    }
}
