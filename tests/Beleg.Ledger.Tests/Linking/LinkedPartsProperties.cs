using Beleg.Ledger.Claims;
using Beleg.Ledger.Linking;
using Beleg.Ledger.Tests.Claims;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Ledger.Tests.Linking;

public sealed class LinkedPartsProperties
{
    private static Gen<(Dictionary<long, Saying> Sayings, Dictionary<(long, long), double> Links)> Linked { get; } =
        from count in Gen.Choose(1, 14)
        from takesUp in Gen.Choose(1, 30).ArrayOf(count)
        from links in Gen.Zip(Gen.Choose(1, count).Two(), Gen.Choose(1, 19)).ListOf()
        select (
            Enumerable
                .Range(1, count)
                .Select(n => new Saying(n, n, "s1", $"{n}") { TakesUp = takesUp[n - 1] < n ? takesUp[n - 1] : null })
                .ToDictionary(s => s.Number),
            links
                .Where(l => l.Item1.Item1 < l.Item1.Item2)
                .GroupBy(l => ((long)l.Item1.Item1, (long)l.Item1.Item2), l => l.Item2 / 20.0)
                .ToDictionary(g => g.Key, g => g.First())
        );

    [Fact]
    public void The_claims_of_the_parts_are_those_of_the_whole() =>
        Prop.ForAll(
                Linked.ToArbitrary(),
                linked =>
                {
                    var parts = new LinkedParts(linked.Sayings, linked.Links, []).All.ToList();
                    parts.SelectMany(p => p).Count().ShouldBe(linked.Sayings.Count);
                    parts.SelectMany(Claims).ShouldBe(Claims(linked.Sayings.Values), ignoreOrder: true);

                    IEnumerable<string> Claims(IEnumerable<Saying> sayings) =>
                        new ClaimBuilder(ClaimThresholds.Default.Linked)
                            .Build(
                                sayings,
                                (a, b) => linked.Links.GetValueOrDefault(SayingLink.Pair(a.Number, b.Number)),
                                []
                            )
                            .Claims();
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void A_part_that_is_too_large_is_cut_where_it_hangs_together_least()
    {
        var sayings = Enumerable.Range(1, 500).Select(n => new Saying(n, n, "s1", "")).ToDictionary(s => s.Number);
        var links = Enumerable.Range(1, 499).ToDictionary(n => ((long)n, n + 1L), n => n == 300 ? 0.3 : 0.9);
        new LinkedParts(sayings, links, []).All.Select(p => p.Count).ShouldBe([300, 200]);
    }
}
