using Beleg.Ledger.Copies;

namespace Beleg.Bench.Copies;

/// <summary>
/// How well copies are found, from fingerprints to verdict, in a set made from the reports of the quotation corpus, and
/// how fast.
/// </summary>
internal static class CopyBench
{
    // From this share on a copy has to be found; those that share less are listed only.
    private const int LeastPercent = 30;

    private static readonly CopyKind[] Kinds =
    [
        new(10),
        new(20),
        new(30),
        new(40),
        new(60),
        new(80),
        new(100),
        new(30, ChangedSentences: 1, ChangedWords: 12),
        new(30, ChangedSentences: 1, ChangedWords: 8),
    ];

    /// <summary>Measures on the files "train.jsonl" and "dev.jsonl" of a folder.</summary>
    /// <param name="folder">The folder "quotations" of the data.</param>
    /// <param name="show">True to print the pairs that are wrong.</param>
    public static void Measure(string folder, bool show)
    {
        foreach (var part in new[] { "train", "dev" })
        {
            var reports = NewsReport.ReadAll(Path.Combine(folder, part + ".jsonl"));
            Measure(part, new CopySet(reports), show);
            CopySpeed.Measure([.. reports.Select(r => r.Text)]);
        }
    }

    private static void Measure(string part, CopySet set, bool show)
    {
        Table.Row(
            $"{part}: {set.Originals.Count} reports",
            "copies",
            "looked up",
            "recall",
            "pairs",
            "candidates",
            "unrelated",
            "false",
            "precision"
        );
        var (found, made, wrong) = (0, 0, 0);
        foreach (var kind in Kinds)
        {
            var copies = set.Copies(kind);
            var run = new CopyRun([.. set.Originals, .. set.Quoting.Select(q => q.Report), .. copies]);
            var first = run.Reports.Count - copies.Count;
            var pairs = copies.Select((_, i) => (set.Sources[i], first + i)).ToArray();
            var lookedUp = pairs.Count(run.Candidates.Contains);
            var judged = pairs.Count(run.Judged.ContainsKey);
            var falses = run.False().ToArray();
            Row(kind.ToString(), pairs.Length, lookedUp, judged, run, falses.Length);
            if (kind is { Percent: >= LeastPercent, ChangedWords: 0 })
                (found, made, wrong) = (found + judged, made + pairs.Length, wrong + falses.Length);
            if (show)
                Show(run, falses, pairs.Where(p => !run.Judged.ContainsKey(p)));
        }

        Table.Row(
            $"all from {LeastPercent} % on",
            Table.Number(made),
            "",
            Percent(found, made),
            "",
            "",
            "",
            Table.Number(wrong),
            Percent(found, found + wrong)
        );
        Negatives(set, show);
    }

    private static void Row(string name, int copies, int lookedUp, int judged, CopyRun run, int falses) =>
        Table.Row(
            name,
            Table.Number(copies),
            Percent(lookedUp, copies),
            Percent(judged, copies),
            Table.Number(run.Reports.Count * (run.Reports.Count - 1L) / 2),
            Table.Number(run.Candidates.Count),
            Table.Number(run.Candidates.Count(c => !run.IsRelated(c))),
            Table.Number(falses),
            Percent(judged, judged + falses)
        );

    // Pairs of no copies, judged whether they are looked up or not: those of one topic, and those with a quotation in common.
    private static void Negatives(CopySet set, bool show)
    {
        var run = new CopyRun([.. set.Originals, .. set.Quoting.Select(q => q.Report)]);
        var quoting = set.Quoting.Select((q, i) => (A: q.Quoted, B: set.Originals.Count + i));
        Table.Row("pairs of no copies", "pairs", "looked up", "false");
        foreach (var (name, pairs) in new[] { ("of one topic", set.SameTopic), ("with a quotation", quoting) })
        {
            var all = pairs.ToArray();
            Table.Row(
                name,
                Table.Number(all.Length),
                Table.Number(all.Count(run.Candidates.Contains)),
                Table.Number(all.Count(p => CopyJudge.Judge(run.Reports[p.A].Text, run.Reports[p.B].Text) is not null))
            );
        }

        if (show)
            Show(run, run.False(), []);
    }

    private static void Show(CopyRun run, IEnumerable<(int A, int B)> falses, IEnumerable<(int A, int B)> missed)
    {
        foreach (var pair in falses)
        {
            var verdict = run.Judged[pair];
            Console.WriteLine(
                $"  FALSE {run.Reports[pair.A].Name} | {run.Reports[pair.B].Name}: {verdict.Words} {verdict.ShareOfA:P0} {verdict.ShareOfB:P0}"
            );
            foreach (var passage in verdict.Passages)
                Console.WriteLine($"      {passage.InA.Of(run.Reports[pair.A].Text)}");
        }

        foreach (var pair in missed)
            Console.WriteLine(
                $"  MISSED {run.Reports[pair.B].Name} {(run.Candidates.Contains(pair) ? "" : "(no candidate)")}"
            );
    }

    private static string Percent(int part, int whole) => Table.Number(100.0 * part / Math.Max(1, whole), 2);
}
