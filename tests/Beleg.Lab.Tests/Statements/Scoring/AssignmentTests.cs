using Beleg.Lab.Learning;
using Beleg.Lab.Statements.Scoring;

namespace Beleg.Lab.Tests.Statements.Scoring;

public sealed class AssignmentTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(1, 5)]
    [InlineData(5, 1)]
    [InlineData(3, 3)]
    [InlineData(3, 6)]
    [InlineData(6, 4)]
    [InlineData(6, 6)]
    public void No_other_pairing_has_a_greater_sum(int rows, int columns)
    {
        var chance = new Chance((ulong)((rows * 10) + columns));
        for (var round = 0; round < 100; round++)
        {
            // Few values make ties, many make none.
            var limit = round % 2 == 0 ? 4 : 1000;
            var gains = Enumerable
                .Range(0, rows)
                .Select(_ => Enumerable.Range(0, columns).Select(_ => chance.Below(limit) - (limit / 4)).ToArray())
                .ToArray();
            var pairs = Assignment.Best(rows, columns, (r, c) => gains[r][c]);
            pairs.Length.ShouldBe(Math.Min(rows, columns));
            pairs.Select(p => p.Row).ShouldBeUnique();
            pairs.Select(p => p.Column).ShouldBeUnique();
            pairs.Sum(p => (long)gains[p.Row][p.Column]).ShouldBe(GreatestSum(gains, [], 0));
        }
    }

    [Fact]
    public void What_is_best_for_one_row_is_given_up_for_the_sum()
    {
        long[][] gains =
        [
            [9, 8],
            [8, 1],
        ];
        Assignment.Best(2, 2, (r, c) => gains[r][c]).ShouldBe([(0, 1), (1, 0)]);
    }

    [Fact]
    public void Nothing_is_paired_with_nothing()
    {
        Assignment.Best(0, 3, (_, _) => 1).ShouldBeEmpty();
        Assignment.Best(3, 0, (_, _) => 1).ShouldBeEmpty();
    }

    // Tries all. A row may stay alone only while there are more rows than columns.
    private static long GreatestSum(int[][] gains, HashSet<int> taken, int row)
    {
        if (row == gains.Length)
            return 0;
        var best = long.MinValue;
        var columns = gains[0].Length;
        if (gains.Length - row > columns - taken.Count)
            best = GreatestSum(gains, taken, row + 1);
        for (var column = 0; column < columns; column++)
        {
            if (!taken.Add(column))
                continue;
            best = Math.Max(best, gains[row][column] + GreatestSum(gains, taken, row + 1));
            taken.Remove(column);
        }

        return best;
    }
}
