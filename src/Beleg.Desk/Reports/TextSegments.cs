using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Desk.Reports;

/// <summary>
/// Cuts a text where parts of it begin and end, however they nest or overlap. The segments together are the text, character for
/// character. Costs are linear in the text and in the segments with what covers them.
/// </summary>
public static class TextSegments
{
    /// <summary>The segments in order, by paragraphs; a paragraph keeps the line ends that close it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="parts">The spans of each part; what lies outside the text is left out.</param>
    public static ImmutableArray<ImmutableArray<TextSegment>> Of(string text, IReadOnlyList<ImmutableArray<Span>> parts)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(parts);
        var marks = Marks(text, parts);
        var cuts = Cuts(text, marks);
        var covering = new SortedSet<int>();
        var begun = new HashSet<int>();
        var paragraphs = ImmutableArray.CreateBuilder<ImmutableArray<TextSegment>>();
        var paragraph = ImmutableArray.CreateBuilder<TextSegment>();
        var next = 0;
        for (var i = 0; i + 1 < cuts.Count; i++)
        {
            var span = new Span(cuts[i], cuts[i + 1]);
            var starting = new SortedSet<int>();
            for (; next < marks.Count && marks[next].At <= span.Start; next++)
            {
                var (_, isStart, part) = marks[next];
                if (!isStart)
                    covering.Remove(part);
                else if (covering.Add(part) && begun.Add(part))
                    starting.Add(part);
            }

            paragraph.Add(new TextSegment(span, span.Of(text).ToString(), [.. covering], [.. starting]));
            if (text[span.End - 1] == '\n' && IsLineStart(text, span.End))
            {
                paragraphs.Add(paragraph.ToImmutable());
                paragraph.Clear();
            }
        }

        if (paragraph.Count > 0)
            paragraphs.Add(paragraph.ToImmutable());
        return paragraphs.ToImmutable();
    }

    // Ends before starts, so that of two spans that touch only one covers what is between.
    private static List<(int At, bool IsStart, int Part)> Marks(string text, IReadOnlyList<ImmutableArray<Span>> parts)
    {
        var marks = new List<(int At, bool IsStart, int Part)>();
        for (var part = 0; part < parts.Count; part++)
        {
            foreach (var span in Joined(text, parts[part]))
            {
                marks.Add((span.Start, true, part));
                marks.Add((span.End, false, part));
            }
        }

        marks.Sort();
        return marks;
    }

    // The spans of one part in order, those that touch or overlap made one.
    private static List<Span> Joined(string text, ImmutableArray<Span> spans)
    {
        var joined = new List<Span>();
        foreach (var span in spans.Select(s => Within(text, s)).Where(s => !s.IsEmpty).Order())
        {
            if (joined.Count > 0 && span.Start <= joined[^1].End)
                joined[^1] = joined[^1].Cover(span);
            else
                joined.Add(span);
        }

        return joined;
    }

    private static List<int> Cuts(string text, List<(int At, bool IsStart, int Part)> marks)
    {
        var cuts = new List<int>(marks.Select(m => m.At)) { 0, text.Length };
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == '\n' && IsLineStart(text, i))
                cuts.Add(i);
        }

        return [.. cuts.Distinct().Order()];
    }

    // Empty lines belong to the paragraph before them.
    private static bool IsLineStart(string text, int at) => at == text.Length || text[at] is not ('\n' or '\r');

    private static Span Within(string text, Span span) => new(Whole(text, span.Start), Whole(text, span.End));

    // Never between the two halves of a character.
    private static int Whole(string text, int at)
    {
        var within = Math.Clamp(at, 0, text.Length);
        return within > 0 && within < text.Length && char.IsSurrogatePair(text[within - 1], text[within])
            ? within + 1
            : within;
    }
}
