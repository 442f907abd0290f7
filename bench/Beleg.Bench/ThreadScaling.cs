using System.Diagnostics;
using Beleg.Exchange.Json;
using Beleg.German.Tokens;
using Beleg.Text;

namespace Beleg.Bench;

/// <summary>One reader used from several threads at once: what it gains on the wall, and that readings stay the same.</summary>
internal static class ThreadScaling
{
    private const int Turns = 40;
    private const int Repeats = 5;

    /// <summary>Reads the texts again and again on 1, 2, … threads up to one for each processor; prints the median of the times.</summary>
    /// <exception cref="InvalidOperationException">A reading differs from the first of its text.</exception>
    public static void Measure(Reader reader, string[] texts)
    {
        string[] expected = [.. texts.Select(t => ReadingJson.WriteLine(reader.Read(new Report(t))))];
        var tokens = Turns * texts.Sum(t => (long)Tokenizer.Tokenize(t).Length);
        Table.Row("one reader, threads", "tokens/s", "times one");
        var alone = 0.0;
        for (var threads = 1; threads <= Environment.ProcessorCount; threads++)
        {
            Run(reader, texts, expected, threads);
            var times = Enumerable
                .Range(0, Repeats)
                .Select(_ => Run(reader, texts, expected, threads))
                .Order()
                .ToArray();
            var rate = tokens / times[Repeats / 2].TotalSeconds;
            alone = threads == 1 ? rate : alone;
            Table.Row(Table.Number(threads), Table.Number(rate), Table.Number(rate / alone, 2));
        }
    }

    private static TimeSpan Run(Reader reader, string[] texts, string[] expected, int threads)
    {
        var start = Stopwatch.GetTimestamp();
        Parallel.For(
            0,
            Turns * texts.Length,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            i =>
            {
                var reading = reader.Read(new Report(texts[i % texts.Length]));
                // To write them all would cost more than a count tells.
                if (i < texts.Length && ReadingJson.WriteLine(reading) != expected[i])
                    throw new InvalidOperationException("A reading changed beside others.");
            }
        );
        return Stopwatch.GetElapsedTime(start);
    }
}
