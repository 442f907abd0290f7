using System.Collections.Immutable;
using System.Globalization;
using Beleg.German;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Commitments;

/// <summary>Tells in whose content a word stands.</summary>
internal sealed class StatementIndex
{
    private readonly Analysis analysis;
    private readonly int[] innermost;

    /// <summary>Prepares for a report.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="attributions">The statements; the one with index 0 has the id "s1".</param>
    public StatementIndex(Analysis analysis, ImmutableArray<Attribution> attributions)
    {
        this.analysis = analysis;
        innermost = new int[analysis.Words.Length];
        Array.Fill(innermost, -1);
        // Longer contents first: what lies inside them is written over.
        foreach (
            var i in Enumerable
                .Range(0, attributions.Length)
                .OrderByDescending(i => attributions[i].Content.Extent.Length)
        )
        {
            foreach (var span in attributions[i].Content.Spans)
            {
                var words = analysis.WordsIn(span);
                innermost.AsSpan(words.First, words.Count).Fill(i);
            }
        }
    }

    /// <summary>The id of the innermost statement at a span's beginning, or null.</summary>
    public string? At(Span span)
    {
        var words = analysis.WordsIn(span);
        return words.IsEmpty || innermost[words.First] < 0
            ? null
            : "s" + (innermost[words.First] + 1).ToString(CultureInfo.InvariantCulture);
    }
}
