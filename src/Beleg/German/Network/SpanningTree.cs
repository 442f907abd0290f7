namespace Beleg.German.Network;

/// <summary>
/// Finds a tree over the words of a sentence, with one word on the root, as Universal Dependencies ask: each word takes its
/// best head, and a cycle is broken where that costs least. Unlike the algorithm of Chu, Liu and Edmonds it does not undo an
/// earlier break, so that the best tree is missed in rare cases; cycles are rare themselves.
/// </summary>
internal static class SpanningTree
{
    private const int Unknown = 0;
    private const int Below = 1;
    private const int Apart = 2;

    /// <summary>Finds the head of each row; -1 for row 0, the root.</summary>
    /// <param name="own">For each row as dependent a score for each row as head; what cannot be is struck out.</param>
    /// <param name="count">How many rows, the root among them.</param>
    /// <param name="heads">Where the heads go.</param>
    public static void Find(Span<float> own, int count, Span<int> heads)
    {
        heads[0] = -1;
        if (count == 1)
            return;
        var root = BestRoot(own, count);
        // Only one word may hang on the root: all others lose the way there.
        for (var d = 1; d < count; d++)
        {
            own[(d * count) + d] = float.NegativeInfinity;
            if (d != root)
                own[d * count] = float.NegativeInfinity;
            else
                own.Slice((d * count) + 1, count - 1).Fill(float.NegativeInfinity);
        }

        for (var d = 1; d < count; d++)
            heads[d] = Best(own.Slice(d * count, count));
        var met = new int[count];
        while (Cycle(heads, met) is { Count: > 0 } cycle)
            Break(own, count, heads, cycle, met);
    }

    private static int BestRoot(ReadOnlySpan<float> scores, int count)
    {
        var best = 1;
        for (var d = 2; d < count; d++)
        {
            if (scores[d * count] > scores[best * count])
                best = d;
        }

        return best;
    }

    private static int Best(ReadOnlySpan<float> row)
    {
        var best = 0;
        for (var h = 1; h < row.Length; h++)
        {
            if (row[h] > row[best])
                best = h;
        }

        return best;
    }

    private static List<int> Cycle(ReadOnlySpan<int> heads, Span<int> met)
    {
        met.Clear();
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            while (at > 0 && met[at] == 0)
            {
                met[at] = start;
                at = heads[at];
            }

            if (at <= 0 || met[at] != start)
                continue;
            var cycle = new List<int> { at };
            for (var next = heads[at]; next != at; next = heads[next])
                cycle.Add(next);
            return cycle;
        }

        return [];
    }

    // The member that loses least leaves the cycle for a head that does not hang on it.
    private static void Break(ReadOnlySpan<float> scores, int count, Span<int> heads, List<int> cycle, Span<int> met)
    {
        MarkBelow(heads, cycle, met);
        var (leaving, to, least) = (cycle[0], 0, float.PositiveInfinity);
        foreach (var member in cycle)
        {
            var row = scores.Slice(member * count, count);
            for (var h = 0; h < count; h++)
            {
                var loss = row[heads[member]] - row[h];
                if (met[h] != Below && loss < least)
                    (leaving, to, least) = (member, h, loss);
            }
        }

        heads[leaving] = to;
    }

    // Which words lead to the cycle, and which to the root or to another cycle.
    private static void MarkBelow(ReadOnlySpan<int> heads, List<int> cycle, Span<int> met)
    {
        met.Clear();
        met[0] = Apart;
        foreach (var member in cycle)
            met[member] = Below;
        for (var start = 1; start < heads.Length; start++)
        {
            var at = start;
            var steps = 0;
            for (; met[at] == Unknown && steps < heads.Length; steps++)
                at = heads[at];
            // Whoever never gets to a known word walks round another cycle.
            var mark = met[at] == Unknown ? Apart : met[at];
            for (at = start; met[at] == Unknown; at = heads[at])
                met[at] = mark;
        }
    }
}
