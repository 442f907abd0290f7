using Beleg.Ledger.Claims;
using Beleg.Ledger.Origins;

namespace Beleg.Ledger.Linking;

/// <summary>
/// Sayings in parts of which no two can share a claim: two groups without a sure link between them have a mean likeness below
/// the threshold, however they were joined. What a person bound together and what takes up another stay in one part.
/// </summary>
internal sealed class LinkedParts
{
    // The time to build the claims of a part grows with its square and more.
    private const int MostTogether = 400;

    // A part that is larger is cut where it hangs together least.
    private const double Step = 0.1;

    private readonly Dictionary<long, Saying> sayings;
    private readonly Dictionary<(long, long), double> links;
    private readonly List<(long, long)> ties;

    /// <summary>Parts sayings.</summary>
    /// <param name="sayings">The sayings by their numbers.</param>
    /// <param name="links">How alike pairs of them are; those of others are left aside.</param>
    /// <param name="bonds">What people decided.</param>
    public LinkedParts(
        Dictionary<long, Saying> sayings,
        Dictionary<(long, long), double> links,
        IEnumerable<SayingDecision> bonds
    )
    {
        this.sayings = sayings;
        this.links = links;
        ties =
        [
            .. bonds.Where(b => b.IsSame).Select(b => (b.One, b.Other)),
            .. sayings.Values.Where(s => s.TakesUp is not null).Select(s => (s.Number, s.TakesUp!.Value)),
        ];
    }

    /// <summary>The parts, each with its sayings in order, by their first sayings.</summary>
    public IEnumerable<List<Saying>> All =>
        Of([.. sayings.Keys.Order()], ClaimThresholds.Default.Linked).OrderBy(part => part[0].Number);

    private IEnumerable<List<Saying>> Of(long[] among, double threshold)
    {
        var index = among.Index().ToDictionary(n => n.Item, n => n.Index);
        var sets = new DisjointSets();
        foreach (var _ in among)
            sets.Add();
        var sure = links.Where(l => l.Value >= threshold).Select(l => l.Key);
        foreach (var (one, other) in sure.Concat(ties))
        {
            if (index.TryGetValue(one, out var i) && index.TryGetValue(other, out var j))
                sets.Join(i, j);
        }

        foreach (var part in among.GroupBy(n => sets.Find(index[n])))
        {
            long[] numbers = [.. part];
            if (numbers.Length <= MostTogether || threshold > 1)
                yield return [.. numbers.Select(n => sayings[n])];
            else
            {
                foreach (var smaller in Of(numbers, threshold + Step))
                    yield return smaller;
            }
        }
    }
}
