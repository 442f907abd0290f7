namespace Beleg.Bench.Copies;

/// <summary>Which reports are about the same: the nearest by the cosine of their words, weighted by tf-idf.</summary>
internal static class TopicNeighbours
{
    /// <summary>For each report the numbers of those nearest to it, nearest first.</summary>
    public static int[][] Of(IReadOnlyList<NewsReport> reports, int count)
    {
        var vectors = reports.Select(r => Counts(r.Text)).ToArray();
        var spread = vectors.SelectMany(v => v.Keys).CountBy(w => w).ToDictionary();
        var postings = new Dictionary<string, List<(int Report, double Weight)>>();
        for (var i = 0; i < vectors.Length; i++)
        {
            var weighted = vectors[i]
                .ToDictionary(
                    p => p.Key,
                    p => (1 + Math.Log(p.Value)) * Math.Log((double)reports.Count / spread[p.Key])
                );
            var length = Math.Sqrt(weighted.Values.Sum(w => w * w)) + double.Epsilon;
            foreach (var (word, weight) in weighted)
            {
                if (!postings.TryGetValue(word, out var list))
                    postings.Add(word, list = []);
                list.Add((i, weight / length));
            }
        }

        return
        [
            .. Enumerable
                .Range(0, reports.Count)
                .Select(i => Nearest(i, vectors[i].Keys, postings, reports.Count, count)),
        ];
    }

    private static int[] Nearest(
        int report,
        IEnumerable<string> words,
        Dictionary<string, List<(int Report, double Weight)>> postings,
        int reports,
        int count
    )
    {
        var cosines = new double[reports];
        foreach (var word in words)
        {
            var own = postings[word].Find(p => p.Report == report).Weight;
            foreach (var (other, weight) in postings[word])
                cosines[other] += own * weight;
        }

        return [.. Enumerable.Range(0, reports).Where(i => i != report).OrderByDescending(i => cosines[i]).Take(count)];
    }

    private static Dictionary<string, int> Counts(string text) =>
        text.Split([.. text.Where(c => !char.IsLetterOrDigit(c)).Distinct()], StringSplitOptions.RemoveEmptyEntries)
            .CountBy(w => w.ToLowerInvariant())
            .ToDictionary();
}
