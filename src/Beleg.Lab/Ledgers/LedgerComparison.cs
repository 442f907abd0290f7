using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Beleg.Lab.Ledgers;

/// <summary>The comparison of one ledger with its gold.</summary>
internal sealed class LedgerComparison
{
    // It does not matter which of the two statements is named first.
    private static readonly FrozenSet<string> Mutual = FrozenSet.Create(
        StringComparer.Ordinal,
        "same",
        "contradicts",
        "other figure",
        "other modality"
    );

    private readonly LedgerGold gold;
    private readonly FoundLedger found;
    private readonly PlaceMatcher<FoundSaying> sayings;
    private readonly ImmutableArray<(GoldClaim Claim, GoldStatement Gold, FoundSaying? Found)> items;
    private readonly List<string> differences = [];

    public LedgerComparison(LedgerGold gold, FoundLedger found)
    {
        (this.gold, this.found) = (gold, found);
        sayings = new PlaceMatcher<FoundSaying>(found.Reports, found.Sayings, s => s.Report, s => s.Spans);
        items =
        [
            .. gold.Claims.SelectMany(claim =>
                claim.Statements.Select(statement =>
                    (claim, statement, sayings.Find(statement.Report, statement.Quote))
                )
            ),
        ];
    }

    public LedgerScore Score()
    {
        var had = items.Where(item => item.Found is not null).ToArray();
        return new LedgerScore
        {
            Claims = BCubed.Of([.. items.Select(item => ((string?)item.Claim.Id, item.Found?.Claim))]),
            Origins = BCubed.Of([.. items.Select(item => ((string?)OriginOf(item.Gold), item.Found?.Origin))]),
            Statements = new Agreement(had.Length, 0, items.Length - had.Length),
            Positions = Same(had.Select(item => item.Gold.Position == item.Found!.Position)),
            Sources = Same(
                had.Select(item =>
                    string.Equals(item.Gold.Source, item.Found!.Source, StringComparison.OrdinalIgnoreCase)
                )
            ),
            Relations = Relations(),
            Contested = Compared("contested", ContestedByHand(), Contested()),
            ClosedOpenPoints = ClosedOpenPoints(),
            Groups = Compared(
                "group",
                gold.Groups.Select(group => Words(group.Kind, group.Origin, group.Reports)),
                found
                    .Groups.Where(group => group.Reports.Distinct(StringComparer.Ordinal).Skip(1).Any())
                    .Select(group => Words(group.Kind, group.Origin, group.Reports))
            ),
            Differences = [.. differences],
        };
    }

    private static string OriginOf(GoldStatement statement) =>
        statement.Origin == GoldStatement.Own ? $"{GoldStatement.Own} {statement.Report}" : statement.Origin;

    private Agreement Relations()
    {
        var ids = items.Select(item => item.Found?.Id).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var byHand = new List<string>();
        var lacking = 0;
        foreach (var relation in gold.Relations)
        {
            var from = sayings.Find(relation.From.Report, relation.From.Quote);
            var to = sayings.Find(relation.To.Report, relation.To.Quote);
            if (from is not null && to is not null && from != to)
                byHand.Add(Words(relation.Kind, from.Id, to.Id));
            else
                lacking++;
            ids.UnionWith(new[] { from?.Id, to?.Id }.OfType<string>());
        }

        var related = found
            .Relations.Where(relation => ids.Contains(relation.From) && ids.Contains(relation.To))
            .Select(relation => Words(relation.Kind, relation.From, relation.To));
        return Compared("relation", byHand, related) + new Agreement(0, 0, lacking);
    }

    private IEnumerable<string> ContestedByHand() =>
        gold.Claims.Where(claim => claim.Contested).Select(claim => claim.Id);

    // A claim of the gold is the claim of the ledger that most of its statements are in.
    private IEnumerable<string> Contested()
    {
        var contested = found
            .Claims.Where(claim => claim.Contested)
            .Select(c => c.Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var claim in items.GroupBy(item => item.Claim.Id, StringComparer.Ordinal))
        {
            var most = claim
                .Select(item => item.Found?.Claim)
                .OfType<string>()
                .CountBy(id => id, StringComparer.Ordinal)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key, StringComparer.Ordinal)
                .FirstOrDefault();
            if (most.Key is { } id && contested.Contains(id))
                yield return claim.Key;
        }
    }

    private Agreement ClosedOpenPoints()
    {
        var matcher = new PlaceMatcher<FoundOpenPoint>(found.Reports, found.OpenPoints, o => o.Report, o => o.Spans);
        var names = new Dictionary<FoundOpenPoint, string>(ReferenceEqualityComparer.Instance);
        var byHand = new List<string>();
        foreach (var point in gold.OpenPoints)
        {
            var name = $"{point.Report}: {point.Quote}";
            if (matcher.Find(point.Report, point.Quote) is { } one)
                names.TryAdd(one, name);
            // Who puts it off does not close it.
            if (point is { ClosedBy: { } closedBy, Kind: not ("delays" or "confirms") })
                byHand.Add($"{name} < {closedBy}");
        }

        var closed = found
            .OpenPoints.Where(point => point.ClosedBy is not null)
            .Select(point =>
                $"{names.GetValueOrDefault(point) ?? $"{point.Report}: {point.Spans[0]}"} < {point.ClosedBy}"
            );
        return Compared("closed open point", byHand, closed);
    }

    private Agreement Compared(string what, IEnumerable<string> byHand, IEnumerable<string> inLedger)
    {
        var expected = byHand.ToHashSet(StringComparer.Ordinal);
        var actual = inLedger.ToHashSet(StringComparer.Ordinal);
        differences.AddRange(
            expected.Except(actual).Order(StringComparer.Ordinal).Select(one => $"missed {what}: {one}")
        );
        differences.AddRange(
            actual.Except(expected).Order(StringComparer.Ordinal).Select(one => $"extra {what}: {one}")
        );
        return Agreement.Of(expected, actual);
    }

    private static Agreement Same(IEnumerable<bool> answers)
    {
        var all = answers.ToArray();
        var right = all.Count(answer => answer);
        return new Agreement(right, all.Length - right, all.Length - right);
    }

    private static string Words(string kind, string from, string to)
    {
        var name = Plain(kind);
        return Mutual.Contains(name) && string.CompareOrdinal(from, to) > 0
            ? $"{name} {to} {from}"
            : $"{name} {from} {to}";
    }

    private static string Words(string kind, string origin, ImmutableArray<string> reports) =>
        $"{Plain(kind)} {origin}: {string.Join(' ', reports.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}";

    private static string Plain(string kind) => kind.Replace('-', ' ').ToLowerInvariant();
}
