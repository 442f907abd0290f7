using Beleg.Lab.Ledgers;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Lab.Tests.Ledgers;

public sealed class BCubedTests
{
    // The example of Bagga and Baldwin (1998): five, two and five mentions.
    private const string Truth = "aaaaabbccccc";

    [Fact]
    public void The_first_response_of_the_paper_joins_the_small_cluster_with_a_big_one()
    {
        var score = Of(Truth, "111112222222");
        score.Precision.ShouldBe(16.0 / 21, 1e-12);
        score.Recall.ShouldBe(1);
        score.F1.ShouldBe(32.0 / 37, 1e-12);
    }

    [Fact]
    public void The_second_response_of_the_paper_joins_the_two_big_ones_which_is_worse()
    {
        var score = Of(Truth, "111112211111");
        score.Precision.ShouldBe(7.0 / 12, 1e-12);
        score.Recall.ShouldBe(1);
    }

    [Fact]
    public void Split_clusters_cost_recall()
    {
        var score = Of("aaaa", "1112");
        score.Precision.ShouldBe(1);
        score.Recall.ShouldBe((3 * 0.75 + 0.25) / 4, 1e-12);
    }

    [Fact]
    public void What_has_no_cluster_is_one_of_its_own()
    {
        var score = BCubed.Of([("a", null), ("a", null), (null, "1"), (null, "1")]);
        score.Precision.ShouldBe(0.75, 1e-12);
        score.Recall.ShouldBe(0.75, 1e-12);
    }

    [Fact]
    public void Nothing_is_all_right() => BCubed.Of([]).F1.ShouldBe(1);

    [Fact]
    public void Parts_weigh_by_their_items()
    {
        var sum = Of("aa", "11") + Of("ab", "11");
        sum.ShouldBe(new BCubed(4, 3, 4));
        sum.Precision.ShouldBe(0.75);
    }

    // The four constraints of Amigó et al. (2009); of each pair the second response is to be the better one.
    [Theory]
    [InlineData("aabb", "1111", "1122")]
    [InlineData("aaaa", "1122", "1111")]
    [InlineData("aaaaabcdex", "1111122221", "1111122222")]
    [InlineData("aaaaabbccddee", "1111123456789", "1111022334455")]
    public void The_constraints_hold(string gold, string worse, string better) =>
        Of(gold, better).F1.ShouldBeGreaterThan(Of(gold, worse).F1);

    [Fact]
    public void It_is_what_the_definition_says() =>
        Prop.ForAll(
                Gen.Zip(Gen.Elements('a', 'b', 'c'), Gen.Elements('1', '2', '3', '4')).ListOf().ToArbitrary(),
                pairs =>
                {
                    var items = pairs.ToArray();
                    var score = Of(
                        string.Concat(items.Select(i => i.Item1)),
                        string.Concat(items.Select(i => i.Item2))
                    );
                    var precision = items.Sum(i =>
                        Share(items.Where(o => o.Item2 == i.Item2), o => o.Item1 == i.Item1)
                    );
                    var recall = items.Sum(i => Share(items.Where(o => o.Item1 == i.Item1), o => o.Item2 == i.Item2));
                    return Math.Abs(score.PrecisionSum - precision) < 1e-9 && Math.Abs(score.RecallSum - recall) < 1e-9;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithReplay(2026, 7));

    private static double Share<T>(IEnumerable<T> all, Func<T, bool> which) => (double)all.Count(which) / all.Count();

    private static BCubed Of(string gold, string found) =>
        BCubed.Of([.. gold.Zip(found, (g, f) => ((string?)g.ToString(), (string?)f.ToString()))]);
}
