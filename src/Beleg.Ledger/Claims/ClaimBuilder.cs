using System.Collections.Immutable;

namespace Beleg.Ledger.Claims;

/// <summary>
/// Gathers sayings into claims: the two likest groups are joined again and again while the mean likeness of their sayings lies
/// above a threshold (average linkage; Sokal and Michener 1958). What a person decided holds whatever the likeness. The
/// order of the sayings does not matter. Time grows with the cube of the sayings at worst: for stories of some hundreds.
/// </summary>
/// <param name="threshold">Above which mean likeness sayings are of one claim; 0 to 1.</param>
public sealed class ClaimBuilder(double threshold)
{
    /// <summary>The claims of sayings: the numbers of the sayings of each, in order; every saying is in one.</summary>
    /// <param name="sayings">The sayings; no two have one number.</param>
    /// <param name="likeness">Tells how likely two of them are of one claim, from 0 to 1; symmetric.</param>
    /// <param name="decisions">What people decided; those about other sayings are left aside.</param>
    /// <exception cref="ArgumentException">Two sayings have the same number.</exception>
    public ImmutableArray<ImmutableArray<long>> Build(
        IEnumerable<Saying> sayings,
        Func<Saying, Saying, double> likeness,
        IReadOnlyCollection<SayingDecision> decisions
    )
    {
        ArgumentNullException.ThrowIfNull(likeness);
        ArgumentNullException.ThrowIfNull(decisions);
        Saying[] ordered = [.. sayings.OrderBy(s => s.Number)];
        var index = ordered.Index().ToDictionary(s => s.Item.Number, s => s.Index);
        var groups = new SayingGroups(ordered.Length);
        foreach (var decision in decisions.Where(d => d.IsSame))
        {
            if (index.TryGetValue(decision.One, out var one) && index.TryGetValue(decision.Other, out var other))
                groups.Join(one, other);
        }

        foreach (var decision in decisions.Where(d => !d.IsSame))
        {
            if (index.TryGetValue(decision.One, out var one) && index.TryGetValue(decision.Other, out var other))
                groups.Part(one, other);
        }

        Follow(ordered, decisions, index, groups);
        var linkage = new AverageLinkage(groups, (i, j) => likeness(ordered[i], ordered[j]));
        linkage.Run(threshold);
        return [.. linkage.Groups.Select(g => g.Members.Order().Select(i => ordered[i].Number).ToImmutableArray())];
    }

    // What only takes up another saying goes where that one goes; whoever was placed by a person follows nobody.
    private static void Follow(
        Saying[] sayings,
        IReadOnlyCollection<SayingDecision> decisions,
        Dictionary<long, int> index,
        SayingGroups groups
    )
    {
        var placed = decisions.Where(d => d.IsSame).SelectMany(d => new[] { d.One, d.Other }).ToHashSet();
        for (var i = 0; i < sayings.Length; i++)
        {
            if (sayings[i].TakesUp is not { } to || placed.Contains(sayings[i].Number))
                continue;
            if (!index.TryGetValue(to, out var other) || groups.AreParted(i, other))
                continue;
            groups.Join(i, other);
            groups.Silence(i);
        }
    }
}
