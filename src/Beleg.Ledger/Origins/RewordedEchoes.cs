using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>
/// A report that has passages of another, and says the same as that one in other words elsewhere, has that from there too:
/// whoever rewrites a wire changes some sentences more than others. Only what names nobody is joined so.
/// </summary>
internal static class RewordedEchoes
{
    /// <summary>The groups, with those joined that say the same.</summary>
    public static ImmutableArray<ImmutableArray<Echo>> Join(
        EvidenceSheet sheet,
        ImmutableArray<OriginMember> members,
        ImmutableArray<ImmutableArray<Echo>> groups
    )
    {
        var saying = Sayings(members, groups);
        if (saying.Count == 0)
            return groups;
        var sets = new DisjointSets();
        foreach (var _ in groups)
            sets.Add();
        for (var group = 0; group < groups.Length; group++)
        {
            if (GroundFinder.Of(sheet, members, groups[group]) is not { Kind: GroundKind.Own, IsProven: false })
                continue;
            foreach (var echo in groups[group])
            {
                if (echo.Member >= 0 && members[echo.Member].Claim is { } claim && Partner(echo, claim) is { } partner)
                    sets.Join(group, partner);
            }
        }

        return
        [
            .. Enumerable
                .Range(0, groups.Length)
                .GroupBy(sets.Find)
                .Select(joined => EchoFinder.Ordered(joined.SelectMany(group => groups[group]))),
        ];

        // Of several, the report that most is shared with.
        int? Partner(Echo echo, long claim)
        {
            (int Group, int Shared)? best = null;
            foreach (var link in sheet.LinksOf(echo.Report))
            {
                var shared = SpanSets.Length(link.Here);
                if (
                    saying.TryGetValue((link.Other, claim), out var group)
                    && (best is null || shared > best.Value.Shared)
                )
                    best = (group, shared);
            }

            return best?.Group;
        }
    }

    private static Dictionary<(int Report, long Claim), int> Sayings(
        ImmutableArray<OriginMember> members,
        ImmutableArray<ImmutableArray<Echo>> groups
    )
    {
        var saying = new Dictionary<(int Report, long Claim), int>();
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var echo in groups[group])
            {
                if (echo.Member >= 0 && members[echo.Member].Claim is { } claim)
                    saying.TryAdd((echo.Report, claim), group);
            }
        }

        return saying;
    }
}
