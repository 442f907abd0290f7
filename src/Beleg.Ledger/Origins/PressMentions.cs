using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Sources;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>The outlets and agencies among the sources of a report, and whether words mean the report's own.</summary>
internal sealed class PressMentions
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("„“”\"«»‚‘’‹›");

    private static readonly FrozenSet<string> OwnDeterminers = LedgerWords.ReadSet("own-determiners.tsv");
    private static readonly FrozenSet<string> PointingDeterminers = LedgerWords.ReadSet("pointing-determiners.tsv");

    private readonly string text;
    private readonly string ownOutlet;
    private readonly Dictionary<string, Source> sources;
    private readonly ImmutableArray<(Span Span, string Id)> mentions;

    public PressMentions(Reading reading)
    {
        text = reading.Report.Text;
        ownOutlet = PressKey.Of(reading.Report.Outlet ?? string.Empty);
        sources = reading.Sources.ToDictionary(source => source.Id, StringComparer.Ordinal);
        mentions =
        [
            .. reading
                .Sources.Where(IsPress)
                .SelectMany(source => source.Mentions.Select(span => (Span: span, source.Id)))
                .OrderBy(mention => mention.Span),
        ];
    }

    /// <summary>The ids of the outlets and agencies that a passage mentions.</summary>
    public IEnumerable<string> In(Passage passage) =>
        mentions.Where(mention => passage.Spans.Any(span => span.Overlaps(mention.Span))).Select(mention => mention.Id);

    /// <summary>Whom a source is as something cited; null where it cannot be an outlet or agency.</summary>
    /// <param name="id">The id of the source; null for nobody.</param>
    /// <param name="where">The words that mean it here.</param>
    public (string Name, CitedKind Kind)? Of(string? id, Passage? where)
    {
        if (id is null || !sources.TryGetValue(id, out var source))
            return null;
        if (PressKey.Of(source.Name) == ownOutlet && ownOutlet.Length > 0)
            return (source.Name, CitedKind.Own);
        if (!IsPress(source))
            return source.Kind is SourceKind.Person or SourceKind.State ? null : (source.Name, CitedKind.Possible);
        var isNamed = IsNamed(source);
        if (where is not null && IsOwn(source, where, isNamed))
            return (source.Name, CitedKind.Own);
        return (
            source.Name,
            !isNamed ? CitedKind.Possible
            : source.Kind == SourceKind.Agency ? CitedKind.Agency
            : CitedKind.Outlet
        );
    }

    /// <summary>The first words in quotation marks of those that say who speaks: "der Branchendienst „Finanzbrief“".</summary>
    public string? TitleIn(Passage speaker)
    {
        foreach (var span in speaker.Spans)
        {
            var words = span.Of(text);
            var open = words.IndexOfAny(Quotes);
            var length = open < 0 ? -1 : words[(open + 1)..].IndexOfAny(Quotes);
            if (length > 0 && char.IsUpper(words[open + 1]))
                return words.Slice(open + 1, length).ToString();
        }

        return null;
    }

    private static bool IsPress(Source source) => source.Kind is SourceKind.Outlet or SourceKind.Agency;

    // "Zeitung" is an outlet too, but no name: two reports that cite "die Zeitung" do not cite the same one.
    private bool IsNamed(Source source)
    {
        for (var i = 0; i < source.Mentions.Length; i++)
        {
            if (source.Because[i].StartsWith("name", StringComparison.Ordinal) || IsQuoted(source.Mentions[i]))
                return true;
        }

        return false;
    }

    private bool IsQuoted(Span span) =>
        span.Start > 0
        && Quotes.Contains(text[span.Start - 1])
        && span.End < text.Length
        && Quotes.Contains(text[span.End]);

    // "unserer Zeitung" is never another's; "dieser Zeitung" is the one just named, if there is one.
    private bool IsOwn(Source source, Passage where, bool isNamed)
    {
        foreach (var mention in source.Mentions)
        {
            if (!where.Spans.Any(span => span.Overlaps(mention)))
                continue;
            var word = WordBefore(mention.Start);
            if (OwnDeterminers.Contains(word) || (!isNamed && PointingDeterminers.Contains(word)))
                return true;
        }

        return false;
    }

    private string WordBefore(int position)
    {
        var end = position;
        while (end > 0 && !char.IsLetter(text[end - 1]) && text[end - 1] != '\n')
            end--;
        var start = end;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..end].ToLowerInvariant();
    }
}
