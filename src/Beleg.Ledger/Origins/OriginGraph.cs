using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Finds the independent origins of what several reports say. Words that reports share stand together, and go back to whom
/// the earliest report cites or credits for them; whoever is cited is followed through its own report, if that is at hand.
/// What nobody is named for is its report's own, and unknown until others cite or copy it.
/// </summary>
public static class OriginGraph
{
    /// <summary>The origins of some sayings or reports. Costs are linear in the members and in the shared passages.</summary>
    /// <param name="evidence">What is known of the reports.</param>
    /// <param name="members">What is asked about, in any order: of a claim its sayings, or all of a report.</param>
    /// <exception cref="ArgumentException">A member's report is not among the evidence.</exception>
    public static OriginSummary Of(OriginEvidence evidence, IEnumerable<OriginMember> members)
    {
        ArgumentNullException.ThrowIfNull(evidence);
        var sheet = new EvidenceSheet(evidence);
        ImmutableArray<OriginMember> ordered =
        [
            .. members
                .OrderBy(member => sheet.RankOf(member.Report))
                .ThenBy(member => member.Spans.IsEmpty ? -1 : member.Spans.Min().Start)
                .ThenBy(member => member.Saying ?? -1),
        ];
        var groups = EchoFinder.Find(sheet, ordered);
        groups = RewordedEchoes.Join(sheet, ordered, groups);
        ImmutableArray<Ground> grounds = [.. groups.Select(group => GroundFinder.Of(sheet, ordered, group))];
        var resolver = new RootResolver(sheet, groups, grounds);
        var roots = grounds.Select(resolver.RootOf).ToArray();
        var groupOf = GroupOf(groups, ordered.Length);
        var counts = groupOf.CountBy(group => roots[group]).ToDictionary(StringComparer.Ordinal);
        var chosen = CreditChoice.Decide(resolver, counts);
        var writer = new PathWriter(sheet, resolver, groups, grounds);
        var origins = Enumerable
            .Range(0, ordered.Length)
            .GroupBy(i => IdOf(roots[groupOf[i]]), StringComparer.Ordinal)
            .Select(group =>
            {
                var proven = group.Any(i => grounds[groupOf[i]].IsProven);
                var traced = group.Select(i => new TracedMember(
                    ordered[i],
                    writer.Of(groupOf[i], sheet.RankOf(ordered[i].Report))
                ));
                return Origin(sheet, group.Key, proven, [.. traced]);
            });
        return new OriginSummary(
            ordered.Select(member => member.Report).Distinct().Count(),
            [
                .. origins
                    .OrderByDescending(origin => origin.Members.Length)
                    .ThenBy(origin => origin.Name, StringComparer.Ordinal)
                    .ThenBy(origin => origin.Id, StringComparer.Ordinal),
            ]
        );

        string IdOf(string root) => chosen.TryGetValue(root, out var choice) ? RootResolver.Join(choice) : root;
    }

    private static int[] GroupOf(ImmutableArray<ImmutableArray<Echo>> groups, int members)
    {
        var groupOf = new int[members];
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var echo in groups[group].Where(echo => echo.Member >= 0))
                groupOf[echo.Member] = group;
        }

        return groupOf;
    }

    private static Origin Origin(EvidenceSheet sheet, string id, bool isProven, ImmutableArray<TracedMember> members)
    {
        if (RootResolver.ReportOf(id) is { } rank)
        {
            var report = sheet.Reports[rank];
            var kind = isProven ? OriginKind.Outlet : OriginKind.Unknown;
            return new Origin($"report:{report.File}", report.Outlet ?? report.File, kind, members);
        }

        var choices = RootResolver.Choices(id);
        ImmutableArray<string> keys = choices.IsEmpty ? [id] : choices;
        var name = string.Join(" or ", keys.Select(key => NameOf(sheet, key)).Order(StringComparer.OrdinalIgnoreCase));
        return new Origin(id, name, keys.All(sheet.Press.IsAgency) ? OriginKind.Agency : OriginKind.Outlet, members);
    }

    private static string NameOf(EvidenceSheet sheet, string id) =>
        RootResolver.ReportOf(id) is { } rank
            ? sheet.Reports[rank].Outlet ?? sheet.Reports[rank].File
            : sheet.Press.NameOf(id);
}
