using System.Collections.Immutable;
using Beleg.Figures;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Exchange.Briefing;

/// <summary>Looks things up in a reading: by id, and by where they stand.</summary>
public sealed class ReadingIndex
{
    private readonly CodePoints points;
    private readonly ImmutableArray<int> paragraphs;
    private readonly Dictionary<string, Source> sources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Figure> figures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Statement> statements = new(StringComparer.Ordinal);

    /// <summary>Prepares the look-ups; linear in the report.</summary>
    public ReadingIndex(Reading reading)
    {
        Reading = reading;
        points = new CodePoints(reading.Report.Text);
        paragraphs = Paragraphs.StartsOf(reading.Report.Text);
        foreach (var source in reading.Sources)
            sources.TryAdd(source.Id, source);
        foreach (var figure in reading.Figures)
            figures.TryAdd(figure.Id, figure);
        foreach (var statement in reading.Statements)
            statements.TryAdd(statement.Id, statement);
    }

    /// <summary>The reading.</summary>
    public Reading Reading { get; }

    /// <summary>The source with this id, or null.</summary>
    public Source? Source(string id) => sources.GetValueOrDefault(id);

    /// <summary>The figure with this id, or null.</summary>
    public Figure? Figure(string id) => figures.GetValueOrDefault(id);

    /// <summary>The names of sources, one after the other; empty where there are none.</summary>
    public string Names(ImmutableArray<string> ids) =>
        string.Join(", ", ids.Select(id => Source(id)?.Name ?? id).Distinct(StringComparer.Ordinal));

    /// <summary>Who speaks: the sources' names, else the words of the report, else null.</summary>
    public string? SpeakerOf(Statement statement) =>
        statement.Sources.IsEmpty ? statement.Attribution.Speaker?.Text : Names(statement.Sources);

    /// <summary>The report's words for the speaker where they are not the name; else null.</summary>
    public string? SpeakerAsWorded(Statement statement) =>
        statement.Attribution.Speaker?.Text is { } words && words != SpeakerOf(statement) ? words : null;

    /// <summary>The statement in whose content this one stands, or null.</summary>
    public Statement? Outer(Statement statement) =>
        statement.Within is { } id ? statements.GetValueOrDefault(id) : null;

    /// <summary>How many statements this one stands in.</summary>
    public int DepthOf(Statement statement)
    {
        var depth = 0;
        // A statement stands in an earlier one; the bound keeps a faulty reading from going round for ever.
        for (var outer = Outer(statement); outer is not null && depth < statements.Count; outer = Outer(outer))
            depth++;
        return depth;
    }

    /// <summary>True when a statement stands in the content of another, also over others.</summary>
    public bool IsWithin(Statement inner, Statement outer)
    {
        var steps = 0;
        for (var s = Outer(inner); s is not null && steps < statements.Count; s = Outer(s), steps++)
        {
            if (s.Id == outer.Id)
                return true;
        }

        return false;
    }

    /// <summary>Where a passage stands.</summary>
    public Place PlaceOf(Passage passage)
    {
        var first = SentenceAt(passage.Start);
        var last = Math.Max(first, SentenceAt(passage.End - 1));
        return new Place(first, last, CountUpTo(paragraphs, passage.Start), points.FromUtf16(passage.Extent));
    }

    // The number of the sentence that holds the position, or of the last one before it.
    private int SentenceAt(int position)
    {
        var (low, high) = (0, Reading.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Reading.Sentences[middle].Start <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private static int CountUpTo(ImmutableArray<int> starts, int position)
    {
        var at = starts.BinarySearch(position);
        return at < 0 ? Math.Max(~at, 1) : at + 1;
    }
}
