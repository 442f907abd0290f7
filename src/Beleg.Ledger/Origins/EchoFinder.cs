using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Finds the same words wherever they stand: from each member along the shared passages to other reports, and on from there.
/// What hangs together is one group; who copied whom need not be known for that, and nothing can go in circles.
/// </summary>
internal sealed class EchoFinder
{
    private readonly EvidenceSheet sheet;
    private readonly List<Echo> echoes = [];
    private readonly DisjointSets sets = new();
    private readonly Dictionary<int, List<int>> byReport = [];

    private EchoFinder(EvidenceSheet sheet) => this.sheet = sheet;

    /// <summary>The groups, each with its places by rank and place; each member is in exactly one.</summary>
    public static ImmutableArray<ImmutableArray<Echo>> Find(EvidenceSheet sheet, ImmutableArray<OriginMember> members)
    {
        var finder = new EchoFinder(sheet);
        for (var i = 0; i < members.Length; i++)
        {
            var spans = SpanSets.Merge(members[i].Spans);
            var least = (SpanSets.Length(spans) + 1) / 2;
            finder.Add(new Echo(sheet.RankOf(members[i].Report), spans, i, least));
        }

        // The list grows while it is gone through: each place is left once.
        for (var i = 0; i < finder.echoes.Count; i++)
            finder.Follow(i);
        return finder.Groups();
    }

    private void Follow(int at)
    {
        foreach (var link in sheet.LinksOf(echoes[at].Report))
        {
            if (!echoes[at].IsSharedBy(link))
                continue;
            if (echoes[at].IsWhole)
                FollowWhole(at, link);
            else
                FollowWords(at, link);
        }
    }

    private void FollowWhole(int at, SharedLink link)
    {
        var found = false;
        foreach (var other in In(link.Other))
        {
            if (!echoes[other].IsWhole)
                continue;
            sets.Join(at, other);
            found = true;
        }

        if (!found)
            sets.Join(at, Add(new Echo(link.Other, [], -1, 0)));
    }

    private void FollowWords(int at, SharedLink link)
    {
        var image = link.Image(echoes[at].Spans);
        var length = SpanSets.Length(image);
        if (length == 0 || length < echoes[at].Least)
            return;
        var found = false;
        foreach (var other in In(link.Other))
        {
            var there = echoes[other];
            if (there.IsWhole)
                continue;
            var common = SpanSets.Common(image, there.Spans);
            // What is asked about joins where it is among the words; where it is only a part of them, the words go on.
            var isAmong = common * 2 >= SpanSets.Length(there.Spans) && common > 0;
            var isThem = common * 2 >= length;
            if (isAmong || (there.Member < 0 && isThem))
                sets.Join(at, other);
            found |= isThem && (isAmong || there.Member < 0);
        }

        if (!found)
            sets.Join(at, Add(new Echo(link.Other, image, -1, echoes[at].Least)));
    }

    private List<int> In(int report) => byReport.TryGetValue(report, out var found) ? found : [];

    private int Add(Echo echo)
    {
        if (!byReport.TryGetValue(echo.Report, out var list))
            byReport.Add(echo.Report, list = []);
        list.Add(echoes.Count);
        sets.Add();
        echoes.Add(echo);
        return echoes.Count - 1;
    }

    private ImmutableArray<ImmutableArray<Echo>> Groups() =>
        [
            .. Enumerable
                .Range(0, echoes.Count)
                .GroupBy(sets.Find)
                .Select(group => Ordered(group.Select(i => echoes[i]))),
        ];

    /// <summary>The places of a group by rank, then by place.</summary>
    public static ImmutableArray<Echo> Ordered(IEnumerable<Echo> group) =>
        [
            .. group
                .OrderBy(echo => echo.Report)
                .ThenBy(echo => echo.IsWhole ? -1 : echo.Spans[0].Start)
                .ThenBy(echo => echo.Member),
        ];
}
