using System.Collections.Immutable;

namespace Beleg.Text;

/// <summary>
/// A piece of a report, with gaps where the text has them ("teilte … mit"): its spans, sorted, apart and not empty,
/// and the words they cover.
/// </summary>
public sealed class Passage : IEquatable<Passage>
{
    private const string Gap = " … ";

    private Passage(ImmutableArray<Span> spans, string text)
    {
        Spans = spans;
        Text = text;
    }

    /// <summary>The spans, in the order of the text; at least one.</summary>
    public ImmutableArray<Span> Spans { get; }

    /// <summary>The covered words as the report has them, parted by " … " where the passage has a gap.</summary>
    public string Text { get; }

    /// <summary>The first character.</summary>
    public int Start => Spans[0].Start;

    /// <summary>The character after the last.</summary>
    public int End => Spans[^1].End;

    /// <summary>The smallest span without gaps that covers the passage.</summary>
    public Span Extent => new(Start, End);

    /// <summary>The passage of one span.</summary>
    public static Passage Of(string text, Span span) => Of(text, [span]);

    /// <summary>
    /// The passage of several spans. They may come in any order and may touch or overlap; empty ones are dropped.
    /// </summary>
    /// <exception cref="ArgumentException">No span covers a character.</exception>
    public static Passage Of(string text, IEnumerable<Span> spans)
    {
        var merged = ImmutableArray.CreateBuilder<Span>();
        foreach (var span in spans.Where(s => !s.IsEmpty).Order())
        {
            if (merged.Count > 0 && span.Start <= merged[^1].End)
                merged[^1] = merged[^1].Cover(span);
            else
                merged.Add(span);
        }

        if (merged.Count == 0)
            throw new ArgumentException("A passage covers at least one character.", nameof(spans));

        var words =
            merged.Count == 1
                ? merged[0].Of(text).ToString()
                : string.Join(Gap, merged.Select(s => s.Of(text).ToString()));
        return new Passage(merged.ToImmutable(), words);
    }

    /// <summary>True when the position lies in one of the spans.</summary>
    public bool Contains(int position)
    {
        foreach (var span in Spans)
        {
            if (span.Contains(position))
                return true;
        }

        return false;
    }

    /// <summary>True when the two passages share at least one character.</summary>
    public bool Overlaps(Passage other)
    {
        foreach (var mine in Spans)
        {
            foreach (var theirs in other.Spans)
            {
                if (mine.Overlaps(theirs))
                    return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public bool Equals(Passage? other) =>
        other is not null && Text == other.Text && Spans.AsSpan().SequenceEqual(other.Spans.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Passage);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
