using System.Collections.Immutable;

namespace Beleg.Ledger.Origins;

/// <summary>
/// Decides where any of several credited agencies can be meant, so that the number of origins is never too high: one that is an
/// origin already explains it; else those that have one in common share it, the one that explains most of them first.
/// </summary>
internal static class CreditChoice
{
    /// <summary>For each id that can be any of several, the id of the origin it is counted with.</summary>
    /// <param name="resolver">Finds what is behind an agency.</param>
    /// <param name="counts">How many members each id has, those that can be any of several among them.</param>
    public static Dictionary<string, ImmutableArray<string>> Decide(
        RootResolver resolver,
        IReadOnlyDictionary<string, int> counts
    )
    {
        var decided = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        var open = new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal);
        foreach (var id in counts.Keys.Where(id => !RootResolver.Choices(id).IsEmpty))
        {
            var choices = RootResolver
                .Choices(id)
                .Select(key => Behind(resolver, key))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .ToImmutableArray();
            if (Most(choices.Where(counts.ContainsKey), counts) is { } present)
                decided.Add(id, [present]);
            else
                open.Add(id, choices);
        }

        while (open.Count > 0)
        {
            var weights = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var choice in open.Values.SelectMany(choices => choices))
                weights[choice] = weights.GetValueOrDefault(choice) + 1;

            var best = Most(weights.Keys, weights)!;
            var joined = open.Where(pair => pair.Value.Contains(best)).ToList();
            var shared = joined.Aggregate(joined[0].Value, (all, pair) => all.RemoveAll(c => !pair.Value.Contains(c)));
            foreach (var (id, _) in joined)
            {
                decided.Add(id, shared);
                open.Remove(id);
            }
        }

        return decided;
    }

    private static string Behind(RootResolver resolver, string key) =>
        resolver.RootOf(key) is var root && RootResolver.Choices(root).IsEmpty ? root : key;

    private static string? Most(IEnumerable<string> ids, IReadOnlyDictionary<string, int> counts) =>
        ids.OrderByDescending(id => counts[id]).ThenBy(id => id, StringComparer.Ordinal).FirstOrDefault();
}
