using System.Globalization;
using Beleg.German.Tagging;

namespace Beleg.Lab.German;

/// <summary>Measures the tagger: the share of tokens with the right tag, and the commonest mistakes.</summary>
internal static class TaggerScore
{
    private const int ShownMistakes = 25;

    public static void Write(TaggerData data, TaggerModel model, TextWriter log)
    {
        int right = 0,
            all = 0,
            reachable = 0;
        var mistakes = new Dictionary<(Stts Right, Stts Told), List<string>>();
        for (var s = 0; s < data.Development.Count; s++)
        {
            var (cues, gold) = data.Development[s];
            var told = Tagger.Decode(model, cues);
            for (var i = 0; i < told.Length; i++)
            {
                if (gold[i] is not { } tag)
                    continue;
                all++;
                reachable += cues.TagsAt(i).Contains(tag) ? 1 : 0;
                if (tag == told[i])
                {
                    right++;
                    continue;
                }

                if (!mistakes.TryGetValue((tag, told[i]), out var words))
                    mistakes.Add((tag, told[i]), words = []);
                words.Add(data.DevelopmentTrees[s][i].Form);
            }
        }

        log.WriteLine(Line("XPOS", right, all));
        log.WriteLine(Line("reachable", reachable, all));
        var common = mistakes.OrderByDescending(m => m.Value.Count).ThenBy(m => m.Key.Right).ThenBy(m => m.Key.Told);
        foreach (var ((tag, wrong), words) in common.Take(ShownMistakes))
            log.WriteLine($"  {tag} told as {wrong}: {words.Count} ({string.Join(' ', words.Take(8))})");
    }

    private static string Line(string name, int part, int all) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {100.0 * part / all:F2} % ({part} of {all})");
}
