using System.Collections.Immutable;
using Beleg.Text;

namespace Beleg.Sources;

/// <summary>Who is behind the statements of a report.</summary>
/// <param name="Sources">Those who speak in the order of their first mention; then those whom other parts of the ledger name.</param>
/// <param name="Mentions">Every place that means one of them, in order, with the reason.</param>
/// <param name="Speakers">For each attribution the ids of its sources; empty where the report does not tell.</param>
public sealed record ResolvedSources(
    ImmutableArray<Source> Sources,
    ImmutableArray<ResolvedMention> Mentions,
    ImmutableArray<ImmutableArray<string>> Speakers
)
{
    /// <summary>For each attribution why its sources were taken for them: one reason a source.</summary>
    public ImmutableArray<ImmutableArray<string>> Because { get; init; } = [];

    /// <summary>The id of the source that a span mentions: of the first mention inside it; null where there is none.</summary>
    public string? SourceAt(Span span)
    {
        var (low, high) = (0, Mentions.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Mentions[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }

        return low < Mentions.Length && Mentions[low].Span.Overlaps(span) ? Mentions[low].Source : null;
    }
}
