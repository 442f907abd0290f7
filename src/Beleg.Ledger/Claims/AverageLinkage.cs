namespace Beleg.Ledger.Claims;

/// <summary>Agglomeration by the mean likeness between the members of two groups.</summary>
internal sealed class AverageLinkage
{
    private readonly List<Group> groups = [];

    // The sum of the likeness of all pairs between two groups; NaN where they must not be joined.
    private readonly double[,] sums;

    /// <summary>Begins with groups.</summary>
    /// <param name="begin">The groups.</param>
    /// <param name="likeness">How alike two members are; asked once a pair.</param>
    public AverageLinkage(SayingGroups begin, Func<int, int, double> likeness)
    {
        foreach (var members in begin.All)
            groups.Add(new Group(groups.Count, members, [.. members.Where(m => !begin.IsSilent(m))]));
        sums = new double[groups.Count, groups.Count];
        foreach (var one in groups)
        {
            foreach (var other in groups.Skip(one.Row + 1))
            {
                var sum = begin.AreParted(one.Members[0], other.Members[0])
                    ? double.NaN
                    : one.Speaking.Sum(i => other.Speaking.Sum(j => likeness(i, j)));
                sums[one.Row, other.Row] = sums[other.Row, one.Row] = sum;
            }
        }
    }

    /// <summary>The groups, by their first members.</summary>
    public IEnumerable<Group> Groups => groups.OrderBy(g => g.Members.Min());

    /// <summary>Joins the likest groups while their mean likeness lies above a threshold; of equal ones the first.</summary>
    public void Run(double threshold)
    {
        while (true)
        {
            var (most, one, other) = (threshold, -1, -1);
            for (var i = 0; i < groups.Count; i++)
            {
                for (var j = i + 1; j < groups.Count; j++)
                {
                    if (Mean(groups[i], groups[j]) is var mean && mean > most)
                        (most, one, other) = (mean, i, j);
                }
            }

            if (one < 0)
                return;
            Join(one, other);
        }
    }

    private double Mean(Group one, Group other)
    {
        var pairs = one.Speaking.Count * other.Speaking.Count;
        return pairs == 0 ? 0 : sums[one.Row, other.Row] / pairs;
    }

    private void Join(int i, int j)
    {
        var (one, other) = (groups[i], groups[j]);
        foreach (var third in groups)
        {
            if (third != one && third != other)
            {
                var sum = sums[one.Row, third.Row] + sums[other.Row, third.Row];
                sums[one.Row, third.Row] = sums[third.Row, one.Row] = sum;
            }
        }

        one.Members.AddRange(other.Members);
        one.Speaking.AddRange(other.Speaking);
        groups.RemoveAt(j);
    }

    /// <summary>Sayings that are together.</summary>
    /// <param name="Row">Where their sums lie.</param>
    /// <param name="Members">All of them.</param>
    /// <param name="Speaking">Those whose likeness counts.</param>
    internal sealed record Group(int Row, List<int> Members, List<int> Speaking);
}
