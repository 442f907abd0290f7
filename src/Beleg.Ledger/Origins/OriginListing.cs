using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>Lists which reports depend on one another, and on what.</summary>
public static class OriginListing
{
    /// <summary>
    /// The groups: of reports that share passages, of those that credit the same agency, of those that cite the same outlet;
    /// by kind, then by origin, then by report. A report can be in several.
    /// </summary>
    public static ImmutableArray<OriginGroup> Of(OriginEvidence evidence)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var sheet = new EvidenceSheet(evidence);
        var groups = Copies(evidence, sheet).Concat(Credits(sheet)).Concat(Citations(sheet));
        return
        [
            .. groups
                .OrderBy(group => group.Kind)
                .ThenBy(group => group.Origin, StringComparer.Ordinal)
                .ThenBy(group => sheet.RankOf(group.Reports[0]))
                .Select(group => new OriginGroup(group.Kind, group.Origin, [.. group.Reports.Select(FileOf)])),
        ];

        string FileOf(long report) => sheet.Reports[sheet.RankOf(report)].File;
    }

    private static IEnumerable<(OriginGroupKind Kind, string Origin, ImmutableArray<long> Reports)> Copies(
        OriginEvidence evidence,
        EvidenceSheet sheet
    )
    {
        var linked = Enumerable.Range(0, sheet.Reports.Length).Where(rank => sheet.LinksOf(rank).Count > 0).ToArray();
        ImmutableArray<OriginMember> members = [.. linked.Select(rank => new OriginMember(sheet.Reports[rank].Number))];
        var origins = OriginGraph
            .Of(evidence, members)
            .Origins.SelectMany(origin => origin.Members.Select(traced => (traced.Member.Report, origin.Name)))
            .ToDictionary(pair => pair.Report, pair => pair.Name);
        foreach (var group in EchoFinder.Find(sheet, members))
        {
            var reports = group.Select(echo => sheet.Reports[echo.Report].Number).ToImmutableArray();
            yield return (OriginGroupKind.Copy, origins[reports[0]], reports);
        }
    }

    private static IEnumerable<(OriginGroupKind Kind, string Origin, ImmutableArray<long> Reports)> Credits(
        EvidenceSheet sheet
    ) =>
        Enumerable
            .Range(0, sheet.Reports.Length)
            .SelectMany(rank => sheet.CreditsOf(rank).Select(key => (Key: key, Rank: rank)))
            .GroupBy(pair => pair.Key, pair => pair.Rank, StringComparer.Ordinal)
            .Select(group => Group(sheet, OriginGroupKind.Credit, group.Key, group));

    private static IEnumerable<(OriginGroupKind Kind, string Origin, ImmutableArray<long> Reports)> Citations(
        EvidenceSheet sheet
    ) =>
        Enumerable
            .Range(0, sheet.Reports.Length)
            .SelectMany(rank =>
                sheet
                    .CitationsOf(rank)
                    .Where(sheet.IsOfAnother)
                    .Select(sheet.KeyOf)
                    .Distinct(StringComparer.Ordinal)
                    .Select(key => (Key: key, Rank: rank))
            )
            .GroupBy(pair => pair.Key, pair => pair.Rank, StringComparer.Ordinal)
            .Select(group => Group(sheet, OriginGroupKind.Citation, group.Key, [.. group, .. Cited(sheet, group)]));

    // The reports that can be what is cited: those of the outlet that are not later than all that cite it.
    private static IEnumerable<int> Cited(EvidenceSheet sheet, IGrouping<string, int> citing) =>
        sheet
            .ReportsOf(citing.Key)
            .Where(rank =>
                citing.Any(citer =>
                    PublicationOrder.CanPrecede(sheet.Reports[rank].Published, sheet.Reports[citer].Published)
                )
            );

    private static (OriginGroupKind Kind, string Origin, ImmutableArray<long> Reports) Group(
        EvidenceSheet sheet,
        OriginGroupKind kind,
        string key,
        IEnumerable<int> ranks
    ) => (kind, sheet.Press.NameOf(key), [.. ranks.Distinct().Order().Select(rank => sheet.Reports[rank].Number)]);
}
