using System.Diagnostics;
using Beleg.Ledger.Copies;

namespace Beleg.Bench.Copies;

/// <summary>How many texts and pairs a second, on one thread, after a warm-up; the median of five runs.</summary>
internal static class CopySpeed
{
    private const int Runs = 5;
    private const int LongText = 1 << 20;

    // So few that runs of five come again and again, by so many that none does as often as to be passed over.
    private const int FewWords = 12;

    /// <summary>Prints the rates on these texts, and the time that hostile texts take.</summary>
    public static void Measure(string[] texts)
    {
        var words = texts.Select(ReportWords.Of).ToArray();
        var count = words.Sum(w => w.Count);
        var kept = texts.Sum(t => Fingerprints.Of(t).Length);
        Table.Row($"{texts.Length} reports, {count / texts.Length} words each", "µs", "a second");
        Rate("fingerprints of a text", texts.Length, i => Fingerprints.Of(texts[i]));
        Rate("judging a pair of texts", texts.Length, i => CopyJudge.Judge(texts[i], texts[(i + 1) % texts.Length]));
        Rate("judging a text and itself", texts.Length, i => CopyJudge.Judge(texts[i], texts[i]));
        Rate("judging a pair of words", texts.Length, i => CopyJudge.Judge(words[i], words[(i + 1) % texts.Length]));
        Rate("judging words and themselves", texts.Length, i => CopyJudge.Judge(words[i], words[i]));
        Table.Row("fingerprints in 400 words", Table.Number(400.0 * kept / count, 1));
        foreach (var piece in new[] { "Haus ", "das Haus der Stadt ", "„", string.Join(' ', texts) + " " })
            Hostile(
                $"1 MB of {piece[..Math.Min(12, piece.Length)].Trim()}",
                string.Concat(Enumerable.Repeat(piece, 1 + (LongText / piece.Length)))
            );
        var random = new Random(FewWords);
        Hostile(
            $"1 MB of {FewWords} words by chance",
            string.Concat(Enumerable.Range(0, LongText / 2).Select(_ => $"{(char)('a' + random.Next(FewWords))} "))
        );
    }

    private static void Hostile(string name, string text)
    {
        var other = text[(text.Length / 2)..] + "Ende " + text[..(text.Length / 2)];
        var start = Stopwatch.GetTimestamp();
        _ = CopyJudge.Judge(text, other);
        Table.Row(name, Table.Number(Stopwatch.GetElapsedTime(start).TotalMilliseconds) + " ms");
    }

    private static void Rate(string name, int count, Action<int> what)
    {
        var times = new List<double>();
        for (var run = 0; run <= Runs; run++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < count; i++)
                what(i);
            if (run > 0)
                times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / count);
        }

        times.Sort();
        Table.Row(name, Table.Number(times[Runs / 2], 1), Table.Number(1_000_000 / times[Runs / 2]));
    }
}
