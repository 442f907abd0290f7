using System.Collections.Immutable;
using System.Globalization;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Follows what groups rest on to the end: whoever is cited can be at hand with a report that rests on another. Who cite one
/// another in a circle are one origin, named by the earliest of their reports.
/// </summary>
internal sealed class RootResolver
{
    private const char OneOf = '|';

    private readonly EvidenceSheet sheet;
    private readonly ImmutableArray<Ground> grounds;
    private readonly Dictionary<int, List<int>> groupsOf = [];
    private readonly Dictionary<string, List<int>> citing = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> known = new(StringComparer.Ordinal);

    public RootResolver(
        EvidenceSheet sheet,
        ImmutableArray<ImmutableArray<Echo>> groups,
        ImmutableArray<Ground> grounds
    )
    {
        (this.sheet, this.grounds) = (sheet, grounds);
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var report in groups[group].Select(echo => echo.Report).Distinct())
            {
                if (!groupsOf.TryGetValue(report, out var list))
                    groupsOf.Add(report, list = []);
                list.Add(group);
            }

            foreach (var key in grounds[group].Keys)
            {
                if (!citing.TryGetValue(key, out var list))
                    citing.Add(key, list = []);
                list.Add(grounds[group].Report);
            }
        }
    }

    /// <summary>The group by which an outlet that is cited goes on to another; null where the outlet is the end.</summary>
    public int? NextOf(string key)
    {
        foreach (var report in sheet.ReportsOf(key))
        {
            if (!groupsOf.TryGetValue(report, out var groups))
                continue;
            var citers = citing.GetValueOrDefault(key, []);
            if (!citers.Exists(citer => CanPrecede(report, citer)))
                return Back(groups, citers);
            // What it has of its own is what others cite it for.
            return groups.Exists(group => grounds[group].Kind == GroundKind.Own && grounds[group].Report == report)
                ? null
                : groups[0];
        }

        return null;
    }

    /// <summary>
    /// The id of the origin: the key of an agency or outlet, the rank of a report, or several keys where it can be any of them.
    /// </summary>
    public string RootOf(Ground ground) =>
        ground.Kind == GroundKind.Own ? RootOfReport(ground.Report)
        : ground.Keys.Length == 1 ? RootOf(ground.Keys[0])
        : Join(ground.Keys);

    /// <summary>The id of the origin behind an agency or outlet.</summary>
    public string RootOf(string key)
    {
        var path = new List<string>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        string? root = null;
        for (var at = key; root is null; )
        {
            if (known.TryGetValue(at, out root))
                break;
            if (places.TryGetValue(at, out var start))
            {
                root = Earliest(path.Skip(start));
                break;
            }

            places.Add(at, path.Count);
            path.Add(at);
            if (NextOf(at) is not { } group)
                root = at;
            else if (grounds[group] is { Kind: not GroundKind.Own, Keys: [var next] })
                at = next;
            else
                root = RootOf(grounds[group]);
        }

        foreach (var passed in path)
            known.TryAdd(passed, root);
        return root;
    }

    /// <summary>The id of an origin that can be any of several; that of the one where it is one.</summary>
    public static string Join(IEnumerable<string> ids) => string.Join(OneOf, ids);

    /// <summary>The keys of an id that can be any of several; empty for others.</summary>
    public static ImmutableArray<string> Choices(string id) =>
        id.Contains(OneOf, StringComparison.Ordinal) ? [.. id.Split(OneOf)] : [];

    /// <summary>The rank of the report of an id; null where the id is no report's.</summary>
    public static int? ReportOf(string id) =>
        id[0] == '#' ? int.Parse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture) : null;

    // An outlet that others name is one origin, whichever of its reports it is; of one that nobody names, each report may
    // have another origin behind it.
    private string RootOfReport(int report) =>
        sheet.OutletOf(report) is { } outlet && sheet.Named.Contains(outlet)
            ? outlet
            : string.Create(CultureInfo.InvariantCulture, $"#{report}");

    // A report that is too late to be what was cited counts only where it cites one of those that cite it.
    private int? Back(List<int> groups, List<int> citers)
    {
        var back = groups.FindIndex(group =>
            grounds[group] is { Kind: GroundKind.Cited, Keys: [var key] }
            && citers.Exists(citer => sheet.OutletOf(citer) == key)
        );
        return back < 0 ? null : groups[back];
    }

    private string Earliest(IEnumerable<string> circle) =>
        circle.MinBy(key => sheet.ReportsOf(key).First(groupsOf.ContainsKey))!;

    private bool CanPrecede(int report, int citing) =>
        PublicationOrder.CanPrecede(sheet.Reports[report].Published, sheet.Reports[citing].Published);
}
