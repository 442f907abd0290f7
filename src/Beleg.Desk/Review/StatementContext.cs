using System.Collections.Immutable;
using Beleg.Exchange.Json;
using Beleg.Text;

namespace Beleg.Desk.Review;

/// <summary>The words around a statement, from the beginning of its paragraph to the end, as far as fits.</summary>
/// <param name="Words">The words, in order.</param>
/// <param name="IsCutBefore">True where the paragraph begins before them.</param>
/// <param name="IsCutAfter">True where it goes on after them.</param>
public sealed record StatementContext(ImmutableArray<ContextWord> Words, bool IsCutBefore, bool IsCutAfter)
{
    // On either side, in UTF-16 units: some ten sentences.
    private const int Farthest = 900;

    /// <summary>The context of a statement.</summary>
    /// <param name="text">The text of the report.</param>
    /// <param name="content">Where the words of the statement stand.</param>
    /// <param name="parts">What the reading kept of it; null where nothing is.</param>
    public static StatementContext Of(string text, ImmutableArray<Span> content, StatementParts? parts)
    {
        ArgumentNullException.ThrowIfNull(text);
        var speaker = parts?.Speaker ?? [];
        var cue = parts?.Cue ?? [];
        ImmutableArray<Span> said = [.. content.Where(s => s.End <= text.Length && !s.IsEmpty)];
        if (said.IsEmpty)
            return new StatementContext([], false, false);
        var (first, last) = (said.Min(s => s.Start), said.Max(s => s.End));
        // Whoever was named pages before is named beside the words.
        var near = new Span(Math.Max(0, first - Farthest), Math.Min(text.Length, last + Farthest));
        foreach (var part in speaker.Concat(cue).Where(near.Contains))
            (first, last) = (Math.Min(first, part.Start), Math.Max(last, part.End));
        var start = first == 0 ? 0 : text.LastIndexOf('\n', first - 1) + 1;
        var end = text.IndexOf('\n', last) is >= 0 and var line ? line : text.Length;
        var from = first - start > Farthest ? BlankAfter(text, first - Farthest, first) : start;
        var to = end - last > Farthest ? BlankBefore(text, last + Farthest, last) : end;
        return new StatementContext(WordsIn(text, new Span(from, to), content, speaker, cue), from > start, to < end);
    }

    private static int BlankAfter(string text, int at, int most) =>
        text.IndexOf(' ', at, most - at) is >= 0 and var blank ? blank + 1 : most;

    private static int BlankBefore(string text, int at, int least) =>
        text.LastIndexOf(' ', at - 1, at - least) is >= 0 and var blank ? blank : least;

    private static ImmutableArray<ContextWord> WordsIn(
        string text,
        Span range,
        ImmutableArray<Span> content,
        ImmutableArray<Span> speaker,
        ImmutableArray<Span> cue
    )
    {
        var edges = content.Concat(speaker).Concat(cue).SelectMany(s => new[] { s.Start, s.End }).ToHashSet();
        var words = ImmutableArray.CreateBuilder<ContextWord>();
        for (var i = range.Start; i < range.End; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = EndOfWord(text, i, range.End, edges);
            var next = end;
            while (next < range.End && char.IsWhiteSpace(text[next]))
                next++;
            words.Add(new ContextWord(new Span(i, end), text[i..end], text[end..next], PartOf(i)));
            i = next;
        }

        return words.ToImmutable();

        ContextPart PartOf(int at) =>
            Covers(speaker, at) ? ContextPart.Speaker
            : Covers(cue, at) ? ContextPart.Cue
            : Covers(content, at) ? ContextPart.Content
            : ContextPart.None;
    }

    // Letters and digits together, any other character alone; never across an edge, nor between two halves of one.
    private static int EndOfWord(string text, int start, int most, HashSet<int> edges)
    {
        var end = start + (char.IsSurrogatePair(text, start) ? 2 : 1);
        if (!char.IsLetterOrDigit(text, start))
            return Math.Min(end, most);
        while (end < most && !edges.Contains(end) && IsInner(text, end))
            end += char.IsSurrogatePair(text, end) ? 2 : 1;
        return Math.Min(end, most);
    }

    private static bool IsInner(string text, int at) =>
        char.IsLetterOrDigit(text, at)
        || text[at] is '-' or '\'' or '’' or '.' or ',' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]);

    private static bool Covers(ImmutableArray<Span> spans, int at) => spans.Any(s => s.Contains(at));
}
