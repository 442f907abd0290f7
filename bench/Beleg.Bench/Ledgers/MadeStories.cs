using System.Globalization;
using Beleg.Text;

namespace Beleg.Bench.Ledgers;

/// <summary>
/// Reports by the thousand, in stories of about twenty over some days, several stories at a time. A third of a story are
/// shortened copies of its wire reports, some reports cite a newspaper. The same seed gives the same reports.
/// </summary>
/// <param name="text">Where sentences and nouns come from.</param>
internal sealed class MadeStories(DebateText text)
{
    private const ulong Seed = 20_260;
    private const int StoriesAtOnce = 12;
    private const int Outlets = 40;
    private const int Known = 400;
    private const int DaysOfStory = 9;
    private const int FewestReports = 16;
    private const int MostReports = 24;

    private static readonly DateOnly Start = new(2012, 1, 2);
    private static readonly string[] Agencies = ["dpa", "AFP", "Reuters"];

    private int taken;

    /// <summary>So many reports in the order of their days.</summary>
    public IEnumerable<Report> Make(int reports)
    {
        var draw = new Draw(Seed);
        var outlets = Enumerable.Range(0, Outlets).Select(_ => MadeNames.Outlet(draw)).ToArray();
        var known = Enumerable.Range(0, Known).Select(_ => MadeNames.Person(draw)).ToArray();
        var made = 0;
        for (var turn = 0; made < reports; turn++)
        {
            var begin = Start.AddDays(turn * DaysOfStory);
            var together = Enumerable
                .Range(turn * StoriesAtOnce, StoriesAtOnce)
                .SelectMany(story => Story(story, begin, outlets, known))
                .OrderBy(r => r.Published!.Value.ToString(), StringComparer.Ordinal)
                .ThenBy(r => r.Id, StringComparer.Ordinal);
            foreach (var report in together.Take(reports - made))
            {
                made++;
                yield return report;
            }
        }
    }

    private IEnumerable<Report> Story(int story, DateOnly begin, string[] outlets, string[] known)
    {
        var draw = new Draw(Seed * 31 + (ulong)story);
        var facts = StoryFacts.Of(draw, text.Nouns, known, Sentence);
        var wires = new List<(List<string> Sentences, string Agency)>();
        var count = draw.Between(FewestReports, MostReports + 1);
        for (var i = 0; i < count; i++)
        {
            var daysIn = i * DaysOfStory / count;
            var day = begin.AddDays(daysIn);
            List<string> sentences;
            string? agency = null;
            if (i % 3 == 2 && wires.Count > 0)
            {
                var wire = draw.Of(wires);
                sentences = Shortened(wire.Sentences, draw);
                agency = wire.Agency;
            }
            else
            {
                sentences = Written(facts, draw, day, daysIn, outlets, known);
                if (i is 0 or 7)
                    wires.Add((sentences, agency = draw.Of(Agencies)));
            }

            yield return new Report(string.Join("\n\n", sentences.Chunk(3).Select(p => string.Join(' ', p))))
            {
                File = string.Create(CultureInfo.InvariantCulture, $"s{story:D5}-{i:D2}"),
                Title = sentences[0],
                Outlet = draw.Of(outlets),
                Url = string.Create(CultureInfo.InvariantCulture, $"https://example.org/{story}/{i}"),
                Published = new ReportDate(day.Year, day.Month, day.Day),
                Credits = agency is null ? [] : [agency],
            };
        }
    }

    private List<string> Written(
        IReadOnlyList<MadeFact> facts,
        Draw draw,
        DateOnly day,
        int daysIn,
        string[] outlets,
        string[] known
    )
    {
        var sentences = draw.Some(facts, 7).Select(f => f.Told(draw, day, daysIn)).ToList();
        if (draw.Chance(25))
            sentences[1] = $"Das berichtet der „{draw.Of(outlets)}“. " + sentences[1];
        for (var own = draw.Between(1, 3); own > 0; own--)
        {
            var quoted = StoryFacts.Quoted(draw.Of(known), Sentence()).Told(draw, day, daysIn);
            sentences.Insert(draw.Between(2, sentences.Count), quoted);
        }

        return sentences;
    }

    private static List<string> Shortened(List<string> sentences, Draw draw)
    {
        var left = sentences.ToList();
        for (var less = draw.Between(1, sentences.Count / 2); less > 0; less--)
            left.RemoveAt(draw.Below(left.Count));
        return left;
    }

    private string Sentence() => text.Sentences[taken++ % text.Sentences.Count];
}
