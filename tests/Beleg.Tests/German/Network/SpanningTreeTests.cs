using Beleg.German.Network;
using FsCheck;
using FsCheck.Fluent;

namespace Beleg.Tests.German.Network;

public sealed class SpanningTreeTests
{
    [Fact]
    public void Each_word_takes_its_best_head_where_that_is_a_tree() =>
        Find([0, 0, 0, 9, 0, 1, 1, 8, 0], 3).ShouldBe([-1, 0, 1]);

    [Fact]
    public void A_cycle_is_broken_where_it_costs_least()
    {
        // Both words would hang on each other; the second is the likelier root.
        float[] scores = [0, 0, 0, 1, 0, 9, 3, 9, 0];

        Find(scores, 3).ShouldBe([-1, 2, 0]);
    }

    [Fact]
    public void Only_one_word_hangs_on_the_root()
    {
        float[] scores = [0, 0, 0, 0, 9, 0, 1, 1, 8, 1, 0, 1, 9.5f, 1, 1, 0];

        Find(scores, 4).Count(h => h == 0).ShouldBe(1);
    }

    [Fact]
    public void Any_scores_give_a_tree() =>
        Prop.ForAll(
                Gen.Choose(1, 40)
                    .SelectMany(n => Gen.Choose(-20, 20).ArrayOf(n * n).Select(s => (Count: n, Scores: s)))
                    .ToArbitrary(),
                given =>
                {
                    var heads = Find([.. given.Scores.Select(s => s / 4f)], given.Count);
                    heads[0].ShouldBe(-1);
                    heads.Count(h => h == 0).ShouldBe(Math.Min(1, given.Count - 1));
                    for (var word = 1; word < given.Count; word++)
                    {
                        var at = word;
                        for (var steps = 0; at > 0 && steps <= given.Count; steps++)
                            at = heads[at];
                        at.ShouldBe(0);
                    }
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Many_cycles_are_broken_all()
    {
        // Each word would hang on its neighbour, and that on it.
        const int Count = 401;
        var scores = new float[Count * Count];
        for (var word = 1; word < Count; word++)
            scores[(word * Count) + ((word - 1) ^ 1) + 1] = 5;

        var heads = Find(scores, Count);

        heads.Count(h => h == 0).ShouldBe(1);
    }

    private static int[] Find(float[] scores, int count)
    {
        var heads = new int[count];
        SpanningTree.Find(scores, count, heads);
        return heads;
    }
}
