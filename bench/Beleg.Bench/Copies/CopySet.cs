using System.Text;

namespace Beleg.Bench.Copies;

/// <summary>
/// Makes reports that are copies in part, and reports that only look like it, from reports of one topic. Every report
/// gets the same credit at its end, half of them a dateline, and quotation marks of one kind or another.
/// </summary>
internal sealed class CopySet
{
    private const int Seed = 20260;
    private const int NeighbourCount = 8;

    // A source has to be long enough to be shortened, a quotation to be worth printing.
    private const int ShortestSource = 80;
    private const int ShortestQuotation = 8;
    private const int ShortestCommon = 8;
    private const string Credit = "\n\nMit Material von dpa und AFP.";

    private static readonly string[] Frames =
    [
        "Dazu hieß es: {0}",
        "{0} Das war am Abend zu hören.",
        "Zitiert wurde der Satz {0}",
    ];

    private readonly IReadOnlyList<NewsReport> reports;
    private readonly Dictionary<string, (int, int)> firsts = new(StringComparer.Ordinal);
    private readonly int[][] neighbours;

    public CopySet(IReadOnlyList<NewsReport> reports)
    {
        this.reports = reports;
        neighbours = TopicNeighbours.Of(reports, NeighbourCount);
        var random = new Random(Seed);
        Originals =
        [
            .. reports.Select((r, i) => Make(r.Title, [.. All(i).Select(key => (key, Sentence(key)))], random)),
        ];
        Sources =
        [
            .. Enumerable
                .Range(0, reports.Count)
                .Where(i => Words(reports[i].Text) >= ShortestSource && reports[i].Sentences.Count >= 5),
        ];
        Quoting = [.. Quoters(random)];
    }

    /// <summary>The reports as they are, but for the credit and the dateline.</summary>
    public IReadOnlyList<MadeReport> Originals { get; }

    /// <summary>The numbers of the reports that copies are made from.</summary>
    public IReadOnlyList<int> Sources { get; }

    /// <summary>
    /// Reports that print one or two quotations of an original they share nothing else with: the number of that one, and
    /// the report.
    /// </summary>
    public IReadOnlyList<(int Quoted, MadeReport Report)> Quoting { get; }

    /// <summary>The pairs of originals that are about the same: each with its nearest.</summary>
    public IEnumerable<(int A, int B)> SameTopic =>
        neighbours.SelectMany((near, i) => near.Take(5).Select(j => (Math.Min(i, j), Math.Max(i, j)))).Distinct();

    /// <summary>
    /// A copy of each source: some of its sentences, shortened to 40 to 80 % of its words, in another order, some of
    /// them with words changed; the rest of the copy are sentences of other reports of the topic, put in between.
    /// </summary>
    public IReadOnlyList<MadeReport> Copies(CopyKind kind)
    {
        var random = new Random(Seed + kind.Percent);
        return [.. Sources.Select(source => Copy(source, kind, random))];
    }

    private MadeReport Copy(int source, CopyKind kind, Random random)
    {
        var kept = All(source).Where(key => Words(Sentence(key)) > 0).ToArray();
        random.Shuffle(kept);
        var words = Words(reports[source].Text) * (0.4 + (0.4 * random.NextDouble()));
        var copied = TakeWords(kept, words);
        if (random.Next(2) == 0)
            copied.Sort();
        var target = copied.Sum(key => Words(Sentence(key))) * (100 - kind.Percent) / (double)kind.Percent;
        var filling = TakeWords(neighbours[source].SelectMany(All), target);
        var parts = new List<((int, int), string)>();
        var (i, j) = (0, 0);
        while (i < copied.Count || j < filling.Count)
        {
            // Blocks of one to three sentences, as many of each kind as there are left.
            var own = random.Next(copied.Count - i + filling.Count - j) < copied.Count - i;
            for (var block = 1 + random.Next(3); block > 0 && (own ? i < copied.Count : j < filling.Count); block--)
            {
                var key = own ? copied[i++] : filling[j++];
                parts.Add(
                    (
                        key,
                        own && random.Next(kind.ChangedSentences) == 0
                            ? Reworded(Sentence(key), kind, random)
                            : Sentence(key)
                    )
                );
            }
        }

        return Make($"{kind} of {reports[source].Title}", parts, random);
    }

    private List<(int, int)> TakeWords(IEnumerable<(int, int)> keys, double words)
    {
        var taken = new List<(int, int)>();
        foreach (var key in keys.TakeWhile(_ => words > 0))
        {
            taken.Add(key);
            words -= Words(Sentence(key));
        }

        return taken;
    }

    private IEnumerable<(int, MadeReport)> Quoters(Random random)
    {
        for (var i = 0; i < reports.Count; i++)
        {
            var quotations = Quotations(reports[i].Text).Take(2).ToArray();
            if (quotations.Length == 0)
                continue;
            var host = neighbours[i][random.Next(3)];
            var parts = All(host).Select(key => (key, Sentence(key))).ToList();
            foreach (var quotation in quotations)
                parts.Insert(
                    random.Next(parts.Count + 1),
                    ((-1 - i, 0), string.Format(null, Frames[random.Next(Frames.Length)], quotation))
                );
            yield return (i, Make($"{reports[host].Title}, quoting {reports[i].Title}", parts, random));
        }
    }

    private static IEnumerable<string> Quotations(string text)
    {
        for (var start = text.IndexOf('„', StringComparison.Ordinal); start >= 0; start = text.IndexOf('„', start + 1))
        {
            var end = text.IndexOf('“', start);
            if (end > 0 && Words(text[start..end]) >= ShortestQuotation && text.IndexOf('\n', start, end - start) < 0)
                yield return text[start..(end + 1)];
        }
    }

    private static MadeReport Make(
        string name,
        List<((int Report, int Sentence) Key, string Text)> parts,
        Random random
    )
    {
        var text = new StringBuilder(random.Next(2) == 0 ? "Berlin (dpa) – " : "");
        for (var i = 0; i < parts.Count; i++)
            text.Append(
                    i == 0 ? ""
                    : i % 4 == 0 ? "\n\n"
                    : " "
                )
                .Append(parts[i].Text);
        text.Append(Credit);
        if (random.Next(3) == 0)
            text.Replace('„', '»').Replace('“', '«').Replace('–', '-');
        return new MadeReport(
            name,
            text.ToString(),
            parts.DistinctBy(p => p.Key).ToDictionary(p => p.Key, p => Words(p.Text))
        );
    }

    private static string Reworded(string sentence, CopyKind kind, Random random)
    {
        var words = sentence.Split(' ').ToList();
        if (kind.ChangedWords == 0)
            Change(words, random.Next(words.Count), random);
        for (var at = kind.ChangedWords == 0 ? -1 : words.Count - 1; at >= 0; at--)
        {
            if (random.Next(kind.ChangedWords) == 0)
                Change(words, at, random);
        }

        return string.Join(' ', words);
    }

    private static void Change(List<string> words, int at, Random random)
    {
        switch (random.Next(3))
        {
            case 0:
                words.RemoveAt(at);
                break;
            case 1:
                words.Insert(at, "offenbar");
                break;
            default:
                words[at] = "anderes";
                break;
        }
    }

    // A long sentence that two reports of the corpus print alike is one, by its first place: they are copies in truth.
    private IEnumerable<(int Report, int Sentence)> All(int report)
    {
        for (var i = 0; i < reports[report].Sentences.Count; i++)
        {
            var text = reports[report].Sentences[i];
            firsts.TryAdd(text, (report, i));
            yield return Words(text) >= ShortestCommon ? firsts[text] : (report, i);
        }
    }

    private string Sentence((int Report, int Sentence) key) => reports[key.Report].Sentences[key.Sentence];

    private static int Words(string text) =>
        text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));
}
