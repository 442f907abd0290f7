using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Evidence put in order: a report goes by its rank, which is its place in the order of publication, then of files. So
/// nothing depends on the order of the input.
/// </summary>
internal sealed class EvidenceSheet
{
    private readonly Dictionary<long, int> ranks = [];
    private readonly ImmutableArray<List<SharedLink>> links;
    private readonly ImmutableArray<List<Citation>> citations;
    private readonly ImmutableArray<ImmutableArray<string>> credits;
    private readonly Dictionary<string, List<int>> byOutlet = new(StringComparer.Ordinal);

    public EvidenceSheet(OriginEvidence evidence)
    {
        Press = new PressRegister(evidence);
        Reports =
        [
            .. evidence
                .Reports.OrderBy(report => PublicationOrder.Key(report.Published))
                .ThenBy(report => report.File, StringComparer.Ordinal)
                .ThenBy(report => report.Number),
        ];
        links = [.. Reports.Select(_ => new List<SharedLink>())];
        citations = [.. Reports.Select(_ => new List<Citation>())];
        for (var rank = 0; rank < Reports.Length; rank++)
        {
            ranks.Add(Reports[rank].Number, rank);
            if (OutletOf(rank) is { } outlet)
                At(byOutlet, outlet).Add(rank);
        }

        credits = [.. Reports.Select((_, rank) => CreditsFor(rank))];
        AddLinks(evidence.Copies);
        AddCitations(evidence.Citations);
        Named = citations
            .SelectMany(list => list)
            .Where(IsOfAnother)
            .Select(KeyOf)
            .Concat(credits.SelectMany(c => c))
            .ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The reports by rank.</summary>
    public ImmutableArray<OriginReport> Reports { get; }

    public PressRegister Press { get; }

    /// <summary>The keys of all that are cited or credited by a report of another outlet.</summary>
    public FrozenSet<string> Named { get; }

    /// <summary>The rank of a report.</summary>
    /// <exception cref="ArgumentException">It is not among the evidence.</exception>
    public int RankOf(long report) =>
        ranks.TryGetValue(report, out var rank)
            ? rank
            : throw new ArgumentException($"The report {report} is not among the evidence.", nameof(report));

    /// <summary>The key of a report's outlet; null where it has none.</summary>
    public string? OutletOf(int rank) => Press.Find(Reports[rank].Outlet);

    /// <summary>The ranks of an outlet's reports, in order.</summary>
    public IReadOnlyList<int> ReportsOf(string outlet) => byOutlet.TryGetValue(outlet, out var found) ? found : [];

    /// <summary>The reports that share passages with a report, by rank.</summary>
    public IReadOnlyList<SharedLink> LinksOf(int rank) => links[rank];

    /// <summary>The citations of a report in the order of the text, nearest to the origin first, those about all of it last.</summary>
    public IReadOnlyList<Citation> CitationsOf(int rank) => citations[rank];

    /// <summary>The keys of those a report credits, itself left out.</summary>
    public ImmutableArray<string> CreditsOf(int rank) => credits[rank];

    /// <summary>The key of what is cited; that of the report's outlet where it cites itself, empty where that is not known.</summary>
    public string KeyOf(Citation citation) =>
        (citation.Kind == CitedKind.Own ? OutletOf(RankOf(citation.Report)) : Press.Find(citation.Name))
        ?? string.Empty;

    /// <summary>True where another outlet than the report's own is cited.</summary>
    public bool IsOfAnother(Citation citation) =>
        citation.Kind != CitedKind.Own && KeyOf(citation) != OutletOf(RankOf(citation.Report));

    private ImmutableArray<string> CreditsFor(int rank) =>
        [
            .. Reports[rank]
                .Credits.Select(Press.Find)
                .OfType<string>()
                .Where(key => key != OutletOf(rank))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];

    private void AddLinks(ImmutableArray<SharedText> copies)
    {
        foreach (var copy in copies)
        {
            if (!ranks.TryGetValue(copy.First, out var first) || !ranks.TryGetValue(copy.Second, out var second))
                continue;
            if (first == second || copy.Passages.IsEmpty)
                continue;
            links[first].Add(new SharedLink(second, [.. copy.Passages.Select(p => (p.First, p.Second))]));
            links[second].Add(new SharedLink(first, [.. copy.Passages.Select(p => (p.Second, p.First))]));
        }

        foreach (var list in links)
            list.Sort(SharedLink.Compare);
    }

    private void AddCitations(ImmutableArray<Citation> all)
    {
        foreach (var citation in all)
        {
            if (ranks.TryGetValue(citation.Report, out var rank) && IsKnown(citation))
                citations[rank].Add(citation with { Spans = SpanSets.Merge(citation.Spans) });
        }

        foreach (var list in citations)
            list.Sort(CompareCitations);
    }

    private bool IsKnown(Citation citation) => citation.Kind == CitedKind.Own || Press.Find(citation.Name) is not null;

    private int CompareCitations(Citation a, Citation b)
    {
        var place = Place(a).CompareTo(Place(b));
        if (place == 0)
            place = b.Depth.CompareTo(a.Depth);
        if (place == 0)
            place = (a.Kind == CitedKind.Possible).CompareTo(b.Kind == CitedKind.Possible);
        return place != 0 ? place : string.CompareOrdinal(KeyOf(a), KeyOf(b));
    }

    private static (int Start, long Saying) Place(Citation citation) =>
        (citation.Spans.IsEmpty ? int.MaxValue : citation.Spans[0].Start, citation.Saying ?? long.MaxValue);

    private static List<int> At(Dictionary<string, List<int>> lists, string key)
    {
        ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, key, out _);
        return list ??= [];
    }
}
