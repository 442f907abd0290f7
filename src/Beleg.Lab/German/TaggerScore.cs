using System.Globalization;
using Beleg.German.Lexicon;
using Beleg.German.Tagging;

namespace Beleg.Lab.German;

/// <summary>
/// Measures the tagger: the share of tokens with the right part of speech, the right lemma, features that allow what
/// the treebank has, and the commonest mistakes.
/// </summary>
internal sealed class TaggerScore
{
    private const int ShownMistakes = 30;
    private readonly SortedDictionary<string, (int Right, int All)> counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> mistakes = new(StringComparer.Ordinal);

    public static void Write(TaggerData data, TaggerModel model, TextWriter log)
    {
        var score = new TaggerScore();
        foreach (var sentence in data.Development)
            score.Add(sentence, Tagger.Decode(model, sentence.Cues));
        score.Write(log);
    }

    private void Add(TaggedSentence sentence, Stts[] told)
    {
        var inflected = Inflection.Resolve(sentence.Surfaces, sentence.Readings, told);
        for (var i = 0; i < told.Length; i++)
        {
            if (sentence.Tags[i] is not { } tag)
                continue;
            var token = sentence.Tokens[i];
            Count("XPOS", tag == told[i], $"{tag} told as {told[i]}", token.Form);
            Count("XPOS within reach", sentence.Cues.TagsAt(i).Contains(tag));
            if (token.Lemma == "_" || tag is (Stts.Mark or Stts.Stop or Stts.Comma))
                continue;
            Count(
                "lemma",
                token.Lemma == inflected[i].Lemma,
                $"lemma of {tag}",
                $"{token.Form}: {inflected[i].Lemma} for {token.Lemma}"
            );
            AddFeatures(token, tag, inflected[i].Features);
        }
    }

    private void AddFeatures(TreebankToken token, Stts tag, Features told)
    {
        var gold = UniversalFeatures.Parse(token.Features);
        foreach (var (name, values) in UniversalFeatures.Dimensions)
        {
            var right = gold & values;
            if (right == Features.None)
                continue;
            Count(
                $"{name} allowed",
                (right & told) != Features.None,
                $"{name} of {tag}",
                $"{token.Form} {told & values} for {right}"
            );
            Count($"{name} told alone", (told & values & ~right) == Features.None && (right & told) != Features.None);
        }
    }

    private void Count(string name, bool right, string? mistake = null, string word = "")
    {
        var (before, all) = counts.GetValueOrDefault(name);
        counts[name] = (before + (right ? 1 : 0), all + 1);
        if (right || mistake is null)
            return;
        if (!mistakes.TryGetValue(mistake, out var words))
            mistakes.Add(mistake, words = []);
        words.Add(word);
    }

    private void Write(TextWriter log)
    {
        foreach (var (name, (right, all)) in counts)
            log.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{name}: {100.0 * right / all:F2} % ({right} of {all})")
            );
        var common = mistakes.OrderByDescending(m => m.Value.Count).ThenBy(m => m.Key, StringComparer.Ordinal);
        foreach (var (mistake, words) in common.Take(ShownMistakes))
            log.WriteLine($"  {mistake}: {words.Count} ({string.Join(", ", words.Take(8))})");
    }
}
