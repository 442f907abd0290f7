using System.Collections.Frozen;
using System.Collections.Immutable;
using Beleg.Reasons;
using Beleg.Statements;
using Beleg.Text;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Finds what the statements of a report came through: an outlet or agency that speaks, that was spoken to, that has it or is
/// cited for it. A sentence in Konjunktiv that goes on with what an outlet reports has that outlet as its speaker too.
/// </summary>
public static class CitationFinder
{
    // From the reader towards the origin: who tells of the statement, whom it was told, who speaks, whom that one cites.
    private const int Around = 0;
    private const int Between = 1;
    private const int Speaking = 2;
    private const int Cited = 3;

    private static readonly FrozenSet<string> Reporting = LedgerWords.ReadSet("reporting-verbs.tsv");

    /// <summary>The citations, in the order of the statements, each once a statement.</summary>
    public static ImmutableArray<FoundCitation> Of(Reading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var press = new PressMentions(reading);
        return
        [
            .. reading.Statements.SelectMany(statement =>
                Of(reading, press, statement)
                    .Select(found => found with { Spans = WordsOf(statement.Attribution) })
                    .GroupBy(found => PressKey.Of(found.Name), StringComparer.Ordinal)
                    .Select(same => same.MaxBy(found => (found.Kind != CitedKind.Possible, found.Depth))!)
            ),
        ];
    }

    private static List<FoundCitation> Of(Reading reading, PressMentions press, Statement statement)
    {
        var found = new List<FoundCitation>();
        var attribution = statement.Attribution;
        foreach (var id in statement.Sources)
            Add(press.Of(id, attribution.Speaker), Speaking, "it speaks");
        if (attribution.Speaker is { } speaker && press.TitleIn(speaker) is { } title)
        {
            var reports = attribution.Signal is { } signal && Reporting.Contains(signal);
            // "Ein Bericht der AFP unter Berufung auf die „Nordpost“": beside an agency that speaks it is whom that cites.
            var cited = found.Exists(one => one.Kind == CitedKind.Agency);
            Add(
                (title, reports || cited ? CitedKind.Outlet : CitedKind.Possible),
                cited ? Cited : Speaking,
                "a name in quotation marks that speaks"
            );
        }

        var why = statement.Sense.Because.Where(reason => reason.Field == Field.Via).ToArray();
        for (var i = 0; i < statement.Sense.Via.Length; i++)
        {
            var link = statement.Sense.Via[i];
            var because = i < why.Length ? why[i].Words : string.Empty;
            // What somebody wrote on a platform is not that platform's report.
            if (!because.StartsWith("a platform", StringComparison.Ordinal))
                Add(press.Of(link.Source, link.Passage), DepthOf(because), because);
        }

        foreach (var passage in new[] { attribution.Addressee, statement.Sense.Evidence }.OfType<Passage>())
        {
            var depth = ReferenceEquals(passage, attribution.Addressee) ? Between : Cited;
            foreach (var id in press.In(passage))
                Add(press.Of(id, passage), depth, depth == Cited ? "it is the evidence" : "it was spoken to");
        }

        if (!found.Exists(one => one.Kind != CitedKind.Possible))
        {
            foreach (var name in PossibleNames.In(reading.Report.Text, attribution))
                Add((name, CitedKind.Possible), Around, "the name stands beside the statement");
        }

        return found;

        void Add((string Name, CitedKind Kind)? cited, int depth, string because)
        {
            if (cited is var (name, kind))
                found.Add(new FoundCitation(statement.Id, name, kind) { Depth = depth, Because = because });
        }
    }

    // The frame belongs to it: "Das „Blatt“ hatte über 820 Tonnen berichtet" can be all that is said.
    private static ImmutableArray<Span> WordsOf(Attribution attribution) =>
        SpanSets.Merge([.. attribution.Content.Spans, .. attribution.Frame?.Spans ?? []]);

    private static int DepthOf(string because) =>
        because.StartsWith("cited", StringComparison.Ordinal) ? Cited
        : because.StartsWith("who tells", StringComparison.Ordinal) ? Around
        : Between;
}
